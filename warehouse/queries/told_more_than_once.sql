-- Which indicators are stated more than once for the same place and period, and do the statements agree?
-- They agree where some value is meant by all: 超500亿元 and 512亿元. Indicators of the catalogue come first: two things
-- may bear one name that it does not know. Where no place is told, or only 全市, one document speaks of one place.
SELECT
    indicator,
    region_name,
    period,
    role,
    basis,
    canonical_unit,
    count(*) AS statements,
    count(DISTINCT value) AS different_values,
    coalesce(max(low) <= min(high), true) AS agree,
    string_agg(quote, '; ' ORDER BY source, figure_id) AS quotes,
    string_agg(DISTINCT source, '; ' ORDER BY source) AS sources
FROM latest_observations
WHERE period IS NOT NULL AND NOT target AND role <> 'limit'
GROUP BY
    indicator, indicator_code, region_name, period, role, basis, canonical_unit,
    if(region_name IS NULL OR regexp_full_match(region_name, '全[^球国]'), document_id, NULL)
HAVING count(*) > 1
ORDER BY agree, indicator_code IS NULL, different_values DESC, statements DESC, indicator, region_name, period, role, basis;
