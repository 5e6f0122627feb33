"""Numerals that state no figure, each with its reason; and numerals that count inside a name, which are kept."""

from __future__ import annotations

import pytest

from flows.extract.document import extract_text

IGNORED = [
    # text, the numeral, its reason
    # parts of words
    ("他是四川人。", "四", "lexical"),
    ("全国统一部署。", "一", "lexical"),
    ("一些企业停产。", "一", "lexical"),
    ("大家一起努力。", "一", "lexical"),
    ("半导体行业回暖。", "半", "lexical"),
    ("零部件供应不足。", "零", "lexical"),
    ("举行两会。", "两", "lexical"),
    ("双方会谈。", "双", "lexical"),
    ("做好三农工作。", "三", "lexical"),
    ("推进一带一路建设。", "一", "lexical"),
    ("想方设法千方百计增产。", "千", "lexical"),
    ("这一做法得到推广。", "一", "demonstrative"),
    # an article rather than a count
    ("这是一场硬仗。", "一场", "indefinite"),
    # markers of lists and notes
    ("（三）加快建设", "（三）", "list_marker"),
    ("3. 加快建设", "3.", "list_marker"),
    ("一、总体情况", "一、", "list_marker"),
    ("产量增加[12]，销量增加。", "[12]", "footnote"),
    ("产量增加①，销量增加。", "①", "footnote"),
    # codes and names
    ("患者为病例3的同事。", "3", "identifier"),
    ("联系电话：13812345678。", "13812345678", "identifier"),
    ("咨询电话0411-87654321。", "0411-87654321", "identifier"),
    ("身份证尾号1234。", "1234", "identifier"),
    ("见 https://example.org/2021/05 页面。", "https://example.org/2021/05", "address"),
    ("印发〔2021〕15号文件。", "〔2021〕15号", "document_number"),
    ("感染2019-nCoV的患者。", "2019-nCoV", "name"),
    ("PM2.5浓度下降。", "PM2.5", "name"),
    ("乘坐G1234次列车。", "G1234", "name"),
    ("迈向工业4.0时代。", "4.0", "version"),
]


@pytest.mark.parametrize(("text", "numeral", "reason"), IGNORED, ids=[row[0] for row in IGNORED])
def test_a_numeral_that_is_no_figure_says_why(text: str, numeral: str, reason: str) -> None:
    """The span of a numeral inside a word is left open: that it holds the character is what counts."""
    extraction = extract_text(text)
    at = text.index(numeral) + len(numeral) - len(numeral.lstrip("（[〔"))
    covering = [one for one in extraction.ignored if one.start <= at < one.end]
    assert [one.reason for one in covering] == [reason]
    assert not [one for one in extraction.figures if one.start <= at < one.end]


NO_FIGURES = [
    "90后青年成为主力。",
    "一二三产业融合发展。",
    "十四五规划编制完成。",
    "新冠肺炎疫情平稳。",
    "万一下雨则改期。",
]


@pytest.mark.parametrize("text", NO_FIGURES)
def test_a_phrase_without_a_measurement_states_none(text: str) -> None:
    assert [
        one.text
        for one in extract_text(text).figures
        if one.kind not in ("date", "structural", "ordinal")
    ] == []


STRUCTURAL = [
    ("实行“三区”管控。", "三"),
    ("推行“四级联动”机制。", "四级"),
    ("落实“三减两免”政策。", "三"),
    ("采用“1+1+1”配置。", "1+1+1"),
]


@pytest.mark.parametrize(("text", "numeral"), STRUCTURAL, ids=[row[0] for row in STRUCTURAL])
def test_a_numeral_that_counts_inside_a_name_is_structural(text: str, numeral: str) -> None:
    figure = extract_text(text).figures[0]
    assert (figure.text, figure.kind) == (numeral, "structural")


LOOKALIKES = [
    # what is ignored elsewhere, and the sentence in which it counts
    ("报告一起交通事故。", "一起", "case"),
    ("买了四斤橘子。", "四斤", "kg"),
    ("雇了两名会计。", "两名", "person"),
    ("占地半亩。", None, None),
]


@pytest.mark.parametrize(("text", "quote", "unit"), LOOKALIKES, ids=[row[0] for row in LOOKALIKES])
def test_the_same_character_may_count(text: str, quote: str | None, unit: str | None) -> None:
    """半亩 is half of a mu: no number of its own is expected of it yet, only that it is in one of the two lists."""
    extraction = extract_text(text)
    if quote is None:
        assert [one.text for one in (*extraction.figures, *extraction.ignored)]
        return
    (figure,) = extraction.figures
    assert (figure.text, figure.canonical_unit) == (quote, unit)


def test_ignored_numerals_are_in_order_with_their_offsets() -> None:
    text = "（一）四川与一些省份\n（二）这一场"
    found = extract_text(text).ignored
    assert [one.start for one in found] == sorted(one.start for one in found)
    assert all(text[one.start : one.end] == one.text for one in found)
