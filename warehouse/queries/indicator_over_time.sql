-- How did an indicator develop from period to period?
-- What is only a bound (突破3万亿元) says so in `qualifier`.
SELECT period, region_name, qualifier, value / 100000000 AS value_100m_cny, quote, source
FROM latest_observations
WHERE indicator = '地区生产总值' AND role = 'level' AND NOT target
ORDER BY region_name NULLS LAST, period_start NULLS LAST, period_end, figure_id;
