"""Lists: their names, and the figures to which 分别 deals them out."""
