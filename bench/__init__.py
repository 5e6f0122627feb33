"""What extraction costs, measured (`make bench`), and random text against its promises (`make fuzz`).

Not part of the package: nothing in flows, schemas or warehouse imports this.
"""
