-- What are the largest amounts of money, and what are they spent on?
SELECT indicator, subject, region, period, value / 100000000 AS value_100m_cny, quote, title
FROM latest_observations
WHERE canonical_unit = 'CNY'
ORDER BY value DESC NULLS LAST, figure_id
LIMIT 20;
