-- Which observations does an error name, and in which words do they stand?
SELECT observations.indicator, observations.value, observations.status,
       before || '【' || observations.quote || '】' || after AS words, title
FROM observations
JOIN figure_context USING (figure_id)
WHERE is_current AND observations.status <> 'ok'
ORDER BY title, start_char;
