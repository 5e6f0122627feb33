-- What does the economy table say, and exactly where in the source does each row stand?
SELECT
    shown.indicator,
    shown.region_name,
    shown.period,
    shown.value,
    shown.canonical_unit,
    documents.source,
    figures.start_char,
    figures.end_char,
    figures.quote
FROM indicators_economy AS shown
JOIN figures USING (figure_id)
JOIN documents ON documents.document_id = shown.document_id
ORDER BY documents.source, figures.start_char;
