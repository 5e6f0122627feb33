-- Which observations does an error name, and in which words do they stand?
SELECT shown.indicator, shown.value, shown.status,
       before || '【' || shown.quote || '】' || after AS words, shown.source
FROM current_observations AS shown
JOIN figure_context USING (figure_id)
WHERE shown.status <> 'ok'
ORDER BY shown.source, shown.start_char;
