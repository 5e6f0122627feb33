-- Which sums, shares and growth rates were recomputed, how did they come out, and why is there no verdict on some?
SELECT kind, verdict, count(*) AS relations,
       arg_min(expression, relation_id) AS example, arg_min(coalesce(reason, ''), relation_id) AS why
FROM relations
JOIN documents USING (document_id)
WHERE is_current
GROUP BY kind, verdict
ORDER BY kind, verdict;
