"""What the text has told before a figure: kept in a memory, or said by the clause before."""
