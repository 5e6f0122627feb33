-- How do the years compare, side by side?
PIVOT (
    SELECT indicator, region, basis, canonical_unit, year(period_end) AS year, value
    FROM latest_observations
    WHERE period_end IS NOT NULL AND NOT target
)
ON year
USING first(value)
ORDER BY indicator, region, basis;
