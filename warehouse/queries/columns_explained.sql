-- What does each column of the warehouse mean?
SELECT table_name, column_name, data_type, comment
FROM duckdb_columns()
WHERE NOT internal AND database_name = 'heshu'
ORDER BY table_name, column_index;
