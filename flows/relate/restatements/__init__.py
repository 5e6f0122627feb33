"""One thing told twice: in other words, in another unit, exactly and as a bound."""
