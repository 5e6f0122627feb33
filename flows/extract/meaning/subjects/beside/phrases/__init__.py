"""The phrase before a figure and the one after it, and which of them name nothing: 新增3例本土病例, 央行预计达5%, 6口之家.

Each phrase is read with how it stands to the figure; the unit settles some of them whatever they say. `choosing` decides.
"""
