"""The second stage: documents into figures with spans, numbers and meaning, and the numerals that are no figures.

The stage as frames is `flows.extract.stage`, imported where frames are asked for: Polars and Pandera take half a second.
Whether figures agree with each other belongs in `flows.relate`.
"""

from flows.extract.document import Extraction, extract_text
from flows.extract.figures.recognise import recognise

__all__ = ["Extraction", "extract_text", "recognise"]
