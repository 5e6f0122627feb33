-- What are the largest amounts of money, and which of them are plans?
SELECT indicator, region_name, period, target, qualifier, value / 100000000 AS value_100m_cny, quote, source
FROM latest_observations
WHERE canonical_unit = 'CNY' AND role <> 'limit'
ORDER BY value DESC NULLS LAST, figure_id
LIMIT 20;
