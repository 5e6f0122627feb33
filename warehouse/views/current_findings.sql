-- What does not agree in the documents as they stand now, since when, and what a person decided on it.
CREATE VIEW current_findings AS
SELECT
    findings.*,
    coalesce(reviews.decision, 'open') AS decision,
    appeared.happened_at AS found_at,
    coalesce(appeared.run_id = last.run_id, false) AS is_new,
    documents.source,
    documents.title
FROM findings
JOIN documents USING (document_id)
LEFT JOIN reviews USING (fingerprint)
LEFT JOIN (
    SELECT fingerprint, run_id, happened_at
    FROM finding_history
    WHERE event = 'appeared'
    QUALIFY row_number() OVER (PARTITION BY fingerprint ORDER BY happened_at DESC) = 1
) AS appeared USING (fingerprint)
LEFT JOIN (
    SELECT run_id, count(*) OVER () AS runs FROM runs ORDER BY finished_at DESC LIMIT 1
) AS last ON last.runs > 1
WHERE documents.is_current;

COMMENT ON VIEW current_findings IS
    'A finding in the current version of a document, whatever a review says of it';
COMMENT ON COLUMN current_findings.decision IS
    'What a review says of it: open where there is none; a disputed one counts no more';
COMMENT ON COLUMN current_findings.found_at IS
    'When the run started that found it and had not before; null where an older heshu found it';
COMMENT ON COLUMN current_findings.is_new IS
    'The last run found it, and the one before did not; false where there was but one run';
