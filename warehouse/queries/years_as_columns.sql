-- How do the years compare, side by side?
-- Large sums are in 亿元. Only whole years, what is told of two or more, and no bounds (突破3万亿元). A year that is stated
-- more than once is as it was published last.
PIVOT (
    SELECT
        indicator,
        region_name,
        basis,
        CASE WHEN canonical_unit <> 'CNY' THEN canonical_unit WHEN is_large THEN '亿元' ELSE '元' END AS unit,
        year,
        if(is_large, value / 100000000, value) AS value
    FROM (
        SELECT
            indicator,
            region_name,
            basis,
            canonical_unit,
            period AS year,
            value,
            canonical_unit = 'CNY' AND max(abs(value)) OVER told >= 100000000 AS is_large
        FROM (
            FROM latest_observations
            WHERE regexp_full_match(period, '[0-9]{4}') AND value IS NOT NULL AND qualifier IN ('eq', 'approx')
              AND NOT target AND role <> 'limit'
            QUALIFY row_number() OVER (
                PARTITION BY indicator, region_name, basis, canonical_unit, period
                ORDER BY published_on DESC NULLS LAST, qualifier = 'eq' DESC, figure_id
            ) = 1
        )
        WINDOW told AS (PARTITION BY indicator, region_name, basis, canonical_unit)
        QUALIFY count(*) OVER told > 1
    )
)
ON year
USING any_value(value)
ORDER BY indicator, region_name, basis;
