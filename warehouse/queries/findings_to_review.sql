-- What is left to review, the most serious first, and of those what the last run found anew?
SELECT severity, is_new, "check", indicator, message, quotes, source, left(fingerprint, 12) AS fingerprint
FROM findings_open
ORDER BY list_position(['critical', 'error', 'warning', 'info'], severity), NOT is_new, source, start_char;
