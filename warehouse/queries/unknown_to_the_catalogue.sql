-- Which indicators does the catalogue not know yet, the most frequent first?
SELECT indicator, count(*) AS observations, any_value(quote) AS example
FROM indicators_other
GROUP BY indicator
ORDER BY observations DESC, indicator;
