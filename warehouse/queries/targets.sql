-- Which plans and goals do the documents state?
SELECT indicator, region_name, period, qualifier, low, high, canonical_unit, quote, source
FROM latest_observations
WHERE target
ORDER BY period_start NULLS LAST, indicator, figure_id;
