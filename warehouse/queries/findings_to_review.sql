-- What is left to review, the most serious first?
SELECT severity, "check", message, quotes, title, fingerprint
FROM findings_open
ORDER BY list_position(['critical', 'error', 'warning', 'info'], severity), title, start_char;
