-- How many observations does each theme have, and how many are disputed or kept out?
SELECT
    theme,
    count(*) FILTER (status = 'ok') AS ok,
    count(*) FILTER (status = 'disputed') AS disputed,
    count(*) FILTER (status = 'quarantined') AS quarantined
FROM current_observations
GROUP BY theme
ORDER BY count(*) DESC, theme;
