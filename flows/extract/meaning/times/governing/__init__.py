"""Which time governs where no date stands beside a figure, and how far: 分季度看，一季度…, 2021年、2022年, 一、2011年工作回顾.

An account or a heading governs its paragraphs, a date its sentence or all that follows, one of several the figure in its place.
"""
