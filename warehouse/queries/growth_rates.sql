-- Which rates of change do the documents state, fastest growth first?
SELECT indicator, region, period, basis, value, canonical_unit, quote, title
FROM latest_observations
WHERE role = 'change' AND canonical_unit = '%' AND NOT target
ORDER BY value DESC NULLS LAST, indicator, figure_id;
