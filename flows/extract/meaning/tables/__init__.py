"""What each number of a table measures, from the header of its column and the label of its row."""
