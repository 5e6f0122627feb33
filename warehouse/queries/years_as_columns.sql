-- How do the years compare, side by side?
-- Money is in 亿元. Only whole years, what is told of two or more, and no bounds (突破3万亿元). A year that is stated more
-- than once is as it was published last.
PIVOT (
    SELECT indicator, region_name, basis, unit, year, value
    FROM (
        SELECT
            indicator,
            region_name,
            basis,
            if(canonical_unit = 'CNY', '亿元', canonical_unit) AS unit,
            period AS year,
            if(canonical_unit = 'CNY', value / 100000000, value) AS value
        FROM latest_observations
        WHERE regexp_full_match(period, '[0-9]{4}') AND value IS NOT NULL AND qualifier IN ('eq', 'approx')
          AND NOT target AND role <> 'limit'
        QUALIFY row_number() OVER (
            PARTITION BY indicator, region_name, basis, canonical_unit, period
            ORDER BY published_on DESC NULLS LAST, qualifier = 'eq' DESC, figure_id
        ) = 1
    )
    QUALIFY count(*) OVER (PARTITION BY indicator, region_name, basis, unit) > 1
)
ON year
USING any_value(value)
ORDER BY indicator, region_name, basis;
