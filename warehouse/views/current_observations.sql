-- What the documents state as they stand now: observations of current versions, disputed ones too, with their source and
-- what else the figure says.
CREATE VIEW current_observations AS
SELECT
    observations.*,
    documents.source,
    documents.title,
    documents.published_on,
    figures.kind,
    figures.unit,
    figures.direction,
    figures.start_char,
    figures.end_char
FROM observations
JOIN documents USING (document_id)
JOIN figures USING (figure_id)
WHERE documents.is_current;

COMMENT ON VIEW current_observations IS
    'An observation of the current version of a document, disputed or not, with its source and place';
