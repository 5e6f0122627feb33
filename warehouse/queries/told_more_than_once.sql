-- Which indicators are stated more than once for the same place and period, and do the statements agree?
SELECT
    indicator,
    region,
    period,
    role,
    basis,
    canonical_unit,
    count(*) AS statements,
    count(DISTINCT value) AS different_values,
    string_agg(quote, '; ' ORDER BY figure_id) AS quotes
FROM latest_observations
WHERE period IS NOT NULL AND NOT target AND role <> 'limit'
GROUP BY indicator, region, period, role, basis, canonical_unit
HAVING count(*) > 1
ORDER BY different_values DESC, statements DESC, indicator, region, period, role, basis;
