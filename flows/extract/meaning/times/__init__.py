"""When a figure holds: the time stated beside it, the account it stands in, and words for time that look back."""
