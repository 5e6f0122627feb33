"""What extraction costs and how well relations are known (`make bench`); random text against promises (`make fuzz`).

Not part of the package: nothing in flows, schemas or warehouse imports this.
"""
