-- The observations to start from: current versions of documents, undisputed, with where they were published. What an
-- error names is there again once a person disputes each error that names it.
CREATE VIEW latest_observations AS
SELECT *
FROM current_observations
WHERE status = 'ok' OR (status = 'disputed' AND figure_id NOT IN (
    SELECT finding_figures.figure_id
    FROM finding_figures
    JOIN findings USING (fingerprint, document_id)
    LEFT JOIN reviews USING (fingerprint)
    WHERE finding_figures.figure_id IS NOT NULL
      AND findings.severity = 'error'
      AND coalesce(reviews.decision, 'open') <> 'disputed'
));

COMMENT ON VIEW latest_observations IS
    'An observation of the current version of a document that no error names, or none that a review does not dispute, with its source';
