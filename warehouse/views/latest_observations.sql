-- The observations to start from: current versions of documents, undisputed, with where they were published.
CREATE VIEW latest_observations AS
SELECT
    observations.*,
    documents.source,
    documents.title,
    documents.published_on
FROM observations
JOIN documents USING (document_id)
WHERE documents.is_current AND observations.status = 'ok';

COMMENT ON VIEW latest_observations IS
    'An undisputed observation of the current version of a document, with its source';
