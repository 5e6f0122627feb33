"""The contracts between the stages: tables, intervals, the catalogue and the checks.

Everything else imports this package; it imports nothing of ours. How a figure is read from text belongs in
`flows`; how rows are stored belongs in `warehouse`.
"""
