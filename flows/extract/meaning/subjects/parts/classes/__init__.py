"""A part by the class that it is of: 户籍人口11万人…男性6万人, 其中35岁以下300名, 考核单位230个，其中优秀46个.

A word for sex, age, grade, origin or place stands before the number and leaves out the noun: the part has the head of the whole
with that word before it (男性户籍人口, 优秀单位).
"""
