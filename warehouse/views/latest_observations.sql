-- The observations to start from: current versions of documents, undisputed, with where they were published.
CREATE VIEW latest_observations AS
SELECT *
FROM current_observations
WHERE status = 'ok';

COMMENT ON VIEW latest_observations IS
    'An undisputed observation of the current version of a document, with its source';
