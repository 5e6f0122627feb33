"""What a name leaves out because the sentence has said it before: its whole, its head, its verb or what it is per (ellipsis).

Three kinds of it: a noun that is of something (生产总值412亿元，增速6%), a verb without its object (受理投诉326件，8月受理42件), and a
measure told for each (户均住房120平方米，人均38平方米). `resuming` tries them in order.
"""
