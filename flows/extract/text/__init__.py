"""The text as the rest of extraction reads it: one spelling, its words, its markup; offsets lead back to the original."""
