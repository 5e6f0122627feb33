-- What is left to review, the most serious first?
SELECT severity, "check", message, quotes, source, fingerprint
FROM findings_open
ORDER BY list_position(['critical', 'error', 'warning', 'info'], severity), source, start_char;
