"""The second stage: documents into figures with spans, numbers and meaning, and the numerals that are no figures.

Whether figures agree with each other belongs in `flows.relate`.
"""

from flows.extract.document import Extraction, extract_text
from flows.extract.figures.recognise import recognise
from flows.extract.stage import extract

__all__ = ["Extraction", "extract", "extract_text", "recognise"]
