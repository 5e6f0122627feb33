-- Which indicators are stated more than once for the same place and period, and do the statements agree?
SELECT
    indicator,
    region,
    period,
    basis,
    canonical_unit,
    count(*) AS statements,
    count(DISTINCT value) AS different_values,
    string_agg(quote, '; ' ORDER BY figure_id) AS quotes
FROM latest_observations
WHERE NOT target
GROUP BY ALL
HAVING count(*) > 1
ORDER BY different_values DESC, statements DESC, indicator;
