"""The first stage: bytes into documents with headings, paragraphs, sentences and clauses.

Offsets count Unicode code points in the text as decoded; nothing is ever normalised away here. What a number means
belongs in `flows.extract`.
"""

from flows.read.decode import ReadError, cannot_be_read, decode
from flows.read.documents import (
    FIELDS,
    RULES,
    SUFFIXES,
    document_at,
    find,
    linked_folders,
    load,
    name_of,
    not_there,
    passed_over,
    sections_of,
    spelled,
    staged,
    unknown_fields,
)
from flows.read.segment import Block, Clause, blocks, clauses, sentences

__all__ = [
    "FIELDS",
    "RULES",
    "SUFFIXES",
    "Block",
    "Clause",
    "ReadError",
    "blocks",
    "cannot_be_read",
    "clauses",
    "decode",
    "document_at",
    "find",
    "linked_folders",
    "load",
    "name_of",
    "not_there",
    "passed_over",
    "sections_of",
    "sentences",
    "spelled",
    "staged",
    "unknown_fields",
]
