"""The warehouse: DuckDB tables generated from `schemas.tables`, published one generation at a time.

- `refresh.refresh` loads what the stages found and publishes the result: the one entry of the flow;
- `reviews.record_review` keeps a person's decision, through the same door;
- `query.query` and `query.read_table` read what is published, from SQL that can do nothing else;
- `errors.WarehouseError` is what all of them raise.

This is the only package that imports duckdb. What a figure is and what a check finds belongs in `flows` and `schemas`;
nothing here looks at text. This module stays empty, so that importing one part does not pay for the others.
"""
