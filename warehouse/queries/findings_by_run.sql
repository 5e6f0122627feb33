-- What did each run find that was not there before, and what was no longer there, the last run first?
SELECT happened_at::DATE AS on_day, event, severity, "check", message, source, left(fingerprint, 12) AS fingerprint
FROM finding_history
ORDER BY happened_at DESC, event, list_position(['critical', 'error', 'warning', 'info'], severity), source;
