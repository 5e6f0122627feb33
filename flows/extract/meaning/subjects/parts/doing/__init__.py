"""Those counted and what they do, which their clause says behind their number: 9个单位违规发放补贴, 19个品牌发布召回公告.

No 的 joins the two, but the predicate tells these from all others of their kind: they are the 违规发放补贴的单位. Where they were
counted before, and the number stands for some of them, they are in `picked`.
"""
