"""The catalogue: what is known of the language and of indicators, as YAML, validated when it is loaded.

`language/*.yml` holds units, classifiers and words; `indicators/*.yml` one file a theme. Grammar, that is how words
combine, is code and belongs in `flows.extract`.
"""

from schemas.catalogue.indicators import Indicator, by_name, indicators, themes
from schemas.catalogue.language import Language, Unit, language
from schemas.catalogue.version import rules_version

__all__ = [
    "Indicator",
    "Language",
    "Unit",
    "by_name",
    "indicators",
    "language",
    "rules_version",
    "themes",
]
