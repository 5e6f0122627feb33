-- How do the years compare, side by side?
-- Whole years alone; where one is stated more than once, as it was published last.
PIVOT (
    SELECT indicator, region, basis, canonical_unit, period AS year, value
    FROM latest_observations
    WHERE regexp_full_match(period, '[0-9]{4}') AND value IS NOT NULL AND NOT target AND role <> 'limit'
    QUALIFY row_number() OVER (
        PARTITION BY indicator, region, basis, canonical_unit, period
        ORDER BY published_on DESC NULLS LAST, qualifier = 'eq' DESC, figure_id
    ) = 1
)
ON year
USING any_value(value)
ORDER BY indicator, region, basis;
