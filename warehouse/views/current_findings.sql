-- What does not agree in the documents as they stand now, with what a person decided on it.
CREATE VIEW current_findings AS
SELECT
    findings.*,
    coalesce(reviews.decision, 'open') AS decision,
    documents.source,
    documents.title
FROM findings
JOIN documents USING (document_id)
LEFT JOIN reviews USING (fingerprint)
WHERE documents.is_current;

COMMENT ON VIEW current_findings IS
    'A finding in the current version of a document, whatever a review says of it';
COMMENT ON COLUMN current_findings.decision IS
    'What a review says of it: open where there is none; a disputed one counts no more';
