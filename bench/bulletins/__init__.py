"""Consistent Chinese bulletins, written from a seed, with every relation between their figures known.

`bulletin(seed)` writes one, `corrupt` changes one digit of it so that a known relation can no longer hold. How well
heshu notices is measured in `bench.relations`. Places and sentences are invented, and know nothing of heshu's code.
"""

from bench.bulletins.corruption import Corruption, corrupt, reverse
from bench.bulletins.text import Bulletin, Known, Operand
from bench.bulletins.write import bulletin

__all__ = ["Bulletin", "Corruption", "Known", "Operand", "bulletin", "corrupt", "reverse"]
