-- Which rates of change do the documents state, fastest growth first?
-- Twofold (增长2倍) is 200 %. What grew over several years together is no rate beside the others.
SELECT indicator, region_name, period, basis, qualifier,
       if(canonical_unit = '1', value * 100, value) AS percent, quote, source
FROM latest_observations
WHERE role = 'change' AND NOT target
  AND (canonical_unit = '%' OR (canonical_unit = '1' AND quote LIKE '%倍%'))
  AND basis IS DISTINCT FROM 'multi_year'
ORDER BY percent DESC NULLS LAST, indicator, figure_id;
