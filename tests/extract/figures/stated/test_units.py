"""Every unit of the catalogue against pint: the factors are written down once, and a units library has the algebra."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

import pint
import pytest

from flows.extract.document import extract_text
from schemas.catalogue.files import FOLDER, load
from schemas.catalogue.language import Dimension, UnitEntry, language

PINT_NAMES = {
    "N*m": "newton * meter",
    "kg": "kilogram", "m": "meter", "m2": "meter ** 2", "m3": "meter ** 3", "kWh": "kilowatt_hour", "kW": "kilowatt",
    "m/s": "meter / second", "s": "second", "byte": "byte", "Hz": "hertz", "Pa": "pascal", "V": "volt",
    "kVA": "kilovolt_ampere", "A": "ampere", "F": "farad", "Ah": "ampere_hour", "kg/m3": "kilogram / meter ** 3", "mol": "mole",
    "Sv": "sievert", "cd/m2": "candela / meter ** 2", "rpm": "revolutions_per_minute", "lm": "lumen", "lx": "lux",
    "Ω": "ohm", "ppm": "ppm", "Bq": "becquerel",
}  # fmt: skip
DIGITS = Decimal("1e-15")
"""Factors of thirds are written to 28 digits; pint computes in the same precision but by another road."""


@cache
def registry() -> pint.UnitRegistry[Decimal]:
    return pint.UnitRegistry(non_int_type=Decimal)


def dimensions() -> dict[str, Dimension]:
    return load(FOLDER / "language" / "units.yml", dict[str, Dimension])


MEASURED = [
    pytest.param(dimension.canonical, entry, id=f"{name}-{entry.names[0]}")
    for name, dimension in dimensions().items()
    for entry in dimension.units
    if entry.pint is not None
]


@pytest.mark.parametrize(("canonical", "entry"), MEASURED)
def test_a_factor_is_what_pint_says(canonical: str, entry: UnitEntry) -> None:
    assert entry.pint is not None
    quantity = registry().parse_expression(entry.pint)
    one = quantity.to(PINT_NAMES[canonical]).magnitude
    assert abs(entry.factor / one - 1) < DIGITS


def test_there_are_units_to_hold_against_pint() -> None:
    assert len(MEASURED) > 80


TEMPERATURES = [("摄氏度", "degC"), ("华氏度", "degF"), ("开尔文", "kelvin")]


@pytest.mark.parametrize(("name", "pint_unit"), TEMPERATURES, ids=[row[1] for row in TEMPERATURES])
@pytest.mark.parametrize("number", ["-40", "0", "37.5", "100", "451"])
def test_a_temperature_has_an_offset_too(name: str, pint_unit: str, number: str) -> None:
    unit = language().units[name]
    expected = registry().Quantity(Decimal(number), pint_unit).to("degC").magnitude
    assert abs(Decimal(number) * unit.factor + unit.offset - expected) < Decimal("1e-20")


def test_a_temperature_keeps_its_offset_through_extraction() -> None:
    """The interval is moved by the offset as the value is, not scaled by it."""
    (figure,) = extract_text("体温达到98.6华氏度。").figures
    assert figure.canonical_unit == "degC"
    assert figure.value is not None
    assert abs(figure.value - 37) < Decimal("1e-20")
    assert figure.interval.low is not None
    assert figure.interval.high is not None
    assert abs(figure.interval.low - Decimal(37) + Decimal("0.05") * 5 / 9) < Decimal("1e-20")
    assert abs(figure.interval.high - Decimal(37) - Decimal("0.05") * 5 / 9) < Decimal("1e-20")


CALENDAR = [
    ("年", "mo", 12),
    ("个月", "mo", 1),
    ("天", "d", 1),
    ("周", "d", 7),
    ("小时", "s", 3600),
    ("分钟", "s", 60),
]


@pytest.mark.parametrize(
    ("name", "canonical", "factor"), CALENDAR, ids=[row[0] for row in CALENDAR]
)
def test_months_days_and_seconds_are_never_converted_into_each_other(
    name: str, canonical: str, factor: int
) -> None:
    unit = language().units[name]
    assert (unit.kind, unit.canonical, unit.factor) == ("duration", canonical, factor)


CLASSIFIERS = [
    ("名", "person"), ("位", "person"), ("人次", "person_time"), ("户", "household"), ("家", "organisation"),
    ("起", "case"), ("例", "case"), ("项", "item"), ("艘", "vessel"), ("辆", "vehicle"), ("架", "aircraft"),
    ("栋", "building"), ("管", "tube"), ("张床位", "bed"), ("剂次", "dose"), ("个", "piece"),
    ("学时", "class_hour"), ("学分", "credit"), ("床日", "bed_day"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "code"), CLASSIFIERS, ids=[row[0] for row in CLASSIFIERS])
def test_a_classifier_says_what_is_counted(name: str, code: str) -> None:
    assert language().units[name].canonical == code


CURRENCIES = [
    ("元", "CNY"),
    ("美元", "USD"),
    ("港元", "HKD"),
    ("欧元", "EUR"),
    ("日元", "JPY"),
    ("英镑", "GBP"),
]


@pytest.mark.parametrize(("name", "code"), CURRENCIES, ids=[row[1] for row in CURRENCIES])
def test_money_is_counted_in_iso_4217(name: str, code: str) -> None:
    assert language().units[name].canonical == code
