"""Whether a figure is aimed at or foreseen, and not a result: a module for each way in which a text says so."""
