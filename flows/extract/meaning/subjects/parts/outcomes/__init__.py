"""How far some of those counted have come, or what was done with them: 项目412个，竣工287个; 隐患未整改达43处; 建议被采纳18条.

The verb of the outcome tells the part (竣工项目), and the noun is that of the whole, whether it stands in the clause or was told
with the verb of how they came (接到投诉1820件，办结1650件).
"""
