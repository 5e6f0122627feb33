"""What follows by definition from two quantities: averages, ratios, balances, multiples."""
