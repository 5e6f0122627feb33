-- What changed between an older version of a document and the current one?
SELECT documents.source, indicator, region_name, period, role, target, basis, canonical_unit,
       list(DISTINCT value ORDER BY value) FILTER (NOT is_current) AS before,
       list(DISTINCT value ORDER BY value) FILTER (is_current) AS now
FROM observations
JOIN documents USING (document_id)
GROUP BY documents.source, indicator, region_name, period, role, target, basis, canonical_unit
HAVING count(*) FILTER (is_current) > 0
   AND count(*) FILTER (NOT is_current) > 0
   AND before IS DISTINCT FROM now
ORDER BY documents.source, indicator, region_name, period, role;
