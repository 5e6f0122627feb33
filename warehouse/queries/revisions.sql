-- What changed between an older version of a document and the current one?
SELECT documents.source, indicator, region, period, basis, canonical_unit,
       list(DISTINCT value) FILTER (NOT is_current) AS before,
       list(DISTINCT value) FILTER (is_current) AS now
FROM observations
JOIN documents USING (document_id)
GROUP BY ALL
HAVING count(*) FILTER (is_current) > 0
   AND count(*) FILTER (NOT is_current) > 0
   AND list_sort(before) <> list_sort(now)
ORDER BY source, indicator, period;
