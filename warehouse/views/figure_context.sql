-- Figures as they are read: each with the words around it.
CREATE VIEW figure_context AS
SELECT
    documents.title,
    figures.section,
    substr(documents.text, greatest(start_char - 20, 0) + 1, least(start_char, 20)) AS before,
    figures.quote,
    substr(documents.text, end_char + 1, 20) AS after,
    figures.indicator,
    figures.kind,
    figures.signed_value,
    figures.canonical_unit,
    figures.period,
    figures.start_char,
    figures.end_char,
    documents.source,
    documents.is_current,
    figures.figure_id,
    figures.document_id
FROM figures
JOIN documents USING (document_id);

COMMENT ON VIEW figure_context IS
    'A figure with up to 20 characters of its document before and after it, of any version';
COMMENT ON COLUMN figure_context.before IS 'Up to 20 characters before the figure';
COMMENT ON COLUMN figure_context.after IS 'Up to 20 characters after the figure';
