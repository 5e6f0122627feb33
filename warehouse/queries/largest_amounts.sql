-- What are the largest amounts of money, what are they spent on, and which of them are plans?
SELECT indicator, subject, region, period, target, value / 100000000 AS value_100m_cny, quote, title
FROM latest_observations
WHERE canonical_unit = 'CNY' AND role <> 'limit'
ORDER BY value DESC NULLS LAST, figure_id
LIMIT 20;
