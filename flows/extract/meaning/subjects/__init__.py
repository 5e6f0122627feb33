"""What a figure measures: the noun phrase beside it, one that its clause completes, or one told before.

The folders in their order, each of which may build on those after it; the long ones are divided by construction, see there:

- `discourse`: what was told before, taken up by the figures that leave it out
- `beside` and `lists`: the phrase beside a figure; the names and the figures of a list
- `comparisons`: one thing held against another
- `parts`: a part and its whole
- `events` and `money`: what was done; prices, budgets and trade
- `told`: what the text has told before, as a memory

`subjects` asks them in turn, through `set_apart`, `dealt`, `framing`, `own_phrase`, `phrase_names`, `antecedents` and `of_time`;
`case` is what each is asked, `remembering` what is kept of the answer.
"""
