-- What is left to review: findings in current documents that nobody has decided on, or that were reopened.
CREATE VIEW findings_open AS
SELECT
    severity,
    "check",
    verdict,
    message,
    message_zh,
    expression,
    operands.indicator,
    operands.quotes,
    operands.start_char,
    source,
    title,
    found_at,
    is_new,
    confidence,
    fingerprint,
    document_id
FROM current_findings
LEFT JOIN (
    SELECT
        fingerprint,
        document_id,
        arg_min(figures.indicator, position) AS indicator,
        string_agg(finding_figures.role || ' ' || finding_figures.quote, '; ' ORDER BY position) AS quotes,
        min(finding_figures.start_char) AS start_char
    FROM finding_figures
    LEFT JOIN figures USING (figure_id, document_id)
    GROUP BY fingerprint, document_id
) AS operands USING (fingerprint, document_id)
WHERE decision = 'open';

COMMENT ON VIEW findings_open IS
    'A finding in a current document that no review has accepted or disputed';
COMMENT ON COLUMN findings_open.indicator IS
    'What it is about: the indicator of the first operand that has one; null where none has';
COMMENT ON COLUMN findings_open.quotes IS
    'Each operand''s role and text, in order, joined by ;';
COMMENT ON COLUMN findings_open.start_char IS
    'First character of the operand that stands first in the document, counted in code points from 0';
