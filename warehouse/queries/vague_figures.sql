-- Which figures are only bounds or estimates (超, 近, 约, 以上), and how wide do the words leave them?
SELECT indicator, qualifier, low, high, high - low AS width, canonical_unit, quote, source
FROM latest_observations
WHERE qualifier <> 'eq'
ORDER BY qualifier, width NULLS FIRST, figure_id;
