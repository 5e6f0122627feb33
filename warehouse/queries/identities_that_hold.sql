-- Which sums, shares and growth rates were recomputed, and how did they come out?
SELECT kind, verdict, count(*) AS relations, any_value(expression) AS example
FROM relations
JOIN documents USING (document_id)
WHERE is_current
GROUP BY kind, verdict
ORDER BY kind, verdict;
