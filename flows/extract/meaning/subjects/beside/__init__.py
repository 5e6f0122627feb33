"""The phrase beside the figure: which one names it, which names nothing, and what its clause adds to it."""
