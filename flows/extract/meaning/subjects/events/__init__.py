"""What was done, how often, how long and how fast, as the name of its amount."""
