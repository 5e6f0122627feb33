-- Which observations does an error name, which errors are these, and in which words does each stand?
SELECT shown.indicator, shown.value, shown.canonical_unit, shown.status, named.checks,
       before || '【' || shown.quote || '】' || after AS words, shown.source
FROM current_observations AS shown
JOIN figure_context USING (figure_id)
LEFT JOIN (
    SELECT figure_id, string_agg(DISTINCT "check", '; ' ORDER BY "check") AS checks
    FROM finding_figures
    JOIN current_findings USING (fingerprint, document_id)
    WHERE severity IN ('critical', 'error')
    GROUP BY figure_id
) AS named USING (figure_id)
WHERE shown.status <> 'ok'
ORDER BY shown.source, shown.start_char;
