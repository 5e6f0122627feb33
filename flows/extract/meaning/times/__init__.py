"""When a figure holds: the time stated beside it, the account it stands in, and words for time that look back.

The folders in their order, each of which may build on those after it:

- `reading`: what each thing read does to the times told
- `happened`: times of what happened, and how long the text tells of it
- `governing`: which time governs where none stands beside the figure, and how far
- `now`: the day that a text speaks from
- `lengths`: stretches of time, their beginnings and ends
- `other_times`: times that are none of what is told next

`periods` follows a document through them. `relative` has the words for a time, `dated` what a date stands for with the words
around it, `state` what has been told so far.
"""
