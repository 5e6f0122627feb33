-- What is left to review, the most serious first, and of those what the last run found anew?
SELECT severity, is_new, "check", message, quotes, source, fingerprint
FROM findings_open
ORDER BY list_position(['critical', 'error', 'warning', 'info'], severity), NOT is_new, source, start_char;
