"""Who or what a number counts, of the words around it: 药店 of 40家药店安装监控, 部门 of 12部门, 文物 of 文物包括青铜方鼎等120件.

The classifier says of which kind the noun is, so that what is said of those counted can be told from their noun.
"""
