"""Changes: how a verb or a noun tells by how much something moved, at which pace, and of whom it is told."""
