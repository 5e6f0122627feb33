"""The whole that a part is taken from: 其中, 在法人单位中 or a sector opens it, and its noun and its verb are the part's, too.

In 招收研究生130万人，其中博士生15万人 the part is 招收博士生: the verb is told with the whole alone. Which word then tells the part
apart belongs in the folders beside this one.
"""
