-- How did an indicator develop from period to period?
SELECT period, period_start, period_end, region, basis, value, canonical_unit, quote, title
FROM latest_observations
WHERE indicator = '地区生产总值' AND role = 'level' AND NOT target
ORDER BY region, period_start NULLS LAST, period_end, figure_id;
