"""Whether a figure is aimed at or foreseen, and not a result: a module for each way in which a text says so.

`aimed_at` asks them all, of a figure with what its document lets one expect (`asked`).

The folders in their order, each of which may build on those after it:

- `by_verb`: what a clause says will be, must be or is foreseen (计划新增5万人, 15所幼儿园将竣工)
- `to_come`: documents, sections and years that lie ahead, and the weather foretold (2030年达到9万元)
- `carried_on`: plans that go on over further clauses, sentences and lists (今年将新建公园4个。其中，改造街巷22条)
- `by_noun`: aims, budgets and forecasts that are called so (达到5亿元的目标, 年初预算为5亿元)
- `wording`: words and headings of planning, of facts, and of the time by which something is to be
"""
