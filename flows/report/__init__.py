"""The last stage: what was found, for people (HTML, terminal, Markdown) and for their tools (SARIF, JUnit).

Frames in, text out. Nothing is extracted, related or judged here, and nothing is read or written.
"""
