"""The page: true to the text, safe, self-contained, complete in both languages."""

from __future__ import annotations

import base64
import hashlib
import os
import re
from datetime import UTC, datetime
from html import unescape
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from flows.report import html
from flows.report.html import render
from flows.report.marking import NUL
from flows.report.view import view

if TYPE_CHECKING:
    from collections.abc import Callable

    import polars as pl

    from flows.report.labels import Lang

GOLDEN = Path(__file__).parent / "golden"
HOSTILE = (
    "</script><script>alert(1)</script><img src=x onerror=alert(2)>\"' onload='x\x1b\u202e\x00]]>"
)


class Page(HTMLParser):
    """What a browser would build: elements with attributes, and the text of the annotated documents."""

    def __init__(self, page: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.inside = 0
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag == "article":
            if ("class", "text") in attrs:
                self.texts.append("")
                self.inside = 1
            elif self.inside:
                self.inside += 1

    def handle_endtag(self, tag: str) -> None:
        if tag == "article" and self.inside:
            self.inside -= 1

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.texts[-1] += data

    def values(self, name: str) -> list[str]:
        return [str(attributes[name]) for _, attributes in self.elements if name in attributes]


def body_text(page: str) -> str:
    """The page in words, without style and script."""
    return re.sub(r"<(style|script)>.*?</\1>", "", page, flags=re.DOTALL)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_page_is_as_reviewed(frames: dict[str, pl.DataFrame], lang: Lang) -> None:
    """Run with UPDATE_GOLDEN=1 to write the pages again; then review the difference."""
    page = body_text(
        render(
            frames,
            lang=lang,
            generated_at=datetime(2026, 1, 2, 3, 4, tzinfo=UTC),
            run={"run_id": "r1"},
        )
    )
    page = re.sub(r"sha256-[^']*", "sha256-…", page)
    golden = GOLDEN / f"port.{lang}.html"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(page, encoding="utf-8")
    assert page == golden.read_text(encoding="utf-8")


def test_the_same_frames_give_the_same_page(frames: dict[str, pl.DataFrame]) -> None:
    shuffled = {name: frame.reverse() for name, frame in frames.items()}
    assert render(frames) == render(shuffled)


def test_a_decision_is_shown_with_its_finding(
    frames: dict[str, pl.DataFrame], reviewed: Callable[..., Any]
) -> None:
    page = render(reviewed(frames, "disputed"))
    assert "已驳回：核查有误。含转口货物（王，2026-01-02）" in page
    assert '<p class="verdict good">' in page
    assert "7 个数字，未发现矛盾，1 个问题经复核驳回。" in page
    classes = [str(of.get("class")) for tag, of in Page(page).elements if tag == "article"]
    assert classes == ["finding disputed", "text"]
    accepted = render(reviewed(frames, "accepted"))
    assert "已采信：原文有误。含转口货物" in accepted
    assert '<p class="verdict bad">' in accepted
    assert body_text(render(reviewed(frames, "open"))) == body_text(render(frames))


def test_a_finding_that_the_run_before_did_not_have_is_marked(
    reviewed: Callable[..., Any],
    renewed: Callable[..., Any],
    staged: Callable[..., Any],
    port: Callable[..., Any],
) -> None:
    mark = '<span class="new">新增</span>'
    frames = staged(port())
    page = render(renewed(frames))
    assert page.count(mark) == 1
    assert "7 个数字，1 处矛盾，1 个问题为本次新增。" in page
    several = renewed(staged(port(), port(source="b.txt")))
    assert render(several).count(mark) == 4, "in the list of findings, and at each of them"
    assert '<span class="new">new</span>' in render(several, lang="en")
    disputed = render(renewed(reviewed(frames, "disputed")))
    assert "本次新增" not in disputed, "what a reviewer disputes counts no more"
    assert mark not in render(frames)


def test_the_list_of_documents_tells_what_was_disputed(
    staged: Callable[..., Any],
    port: Callable[..., Any],
    draft_of: Callable[..., Any],
    reviewed: Callable[..., Any],
) -> None:
    page = render(reviewed(staged(port(), draft_of("安静的一篇", source="b.txt")), "disputed"))
    index = page[page.index('<table class="index">') : page.index("</table>")]
    assert index.count("1 个问题经复核驳回") == 1
    assert index.count("✓ 未发现问题") == 1


def test_the_page_loads_nothing(frames: dict[str, pl.DataFrame]) -> None:
    page = render(frames)
    parsed = Page(page)
    assert not {tag for tag, _ in parsed.elements} & {
        "img",
        "link",
        "iframe",
        "object",
        "base",
        "form",
        "input",
    }
    assert [
        value
        for name in ("href", "src")
        for value in parsed.values(name)
        if not value.startswith("#")
    ] == []
    assert "url(" not in page
    assert "@import" not in page
    assert "http" not in body_text(page).replace("http-equiv", "")


def test_the_policy_allows_the_page_s_own_style_and_script_alone(
    frames: dict[str, pl.DataFrame],
) -> None:
    page = render(frames)
    policy = next(
        attributes["content"] for _, attributes in Page(page).elements if "http-equiv" in attributes
    )
    assert policy is not None
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy
    for element in ("style", "script"):
        (content,) = re.findall(f"<{element}>(.*?)</{element}>", page, flags=re.DOTALL)
        digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert f"{element}-src 'sha256-{digest}'" in policy
    assert Page(page).values("style") == []


def test_a_hostile_document_is_shown_and_not_obeyed(
    draft_of: Callable[..., Any], staged: Callable[..., Any]
) -> None:
    draft = draft_of(f"标题{HOSTILE}\n增长3%{HOSTILE}", source=f"a{HOSTILE}.txt")
    draft.section(draft.text, HOSTILE)
    draft.figure(
        "3%",
        kind="percent",
        value=3,
        canonical_unit=HOSTILE,
        low=2,
        high=4,
        indicator=HOSTILE,
        region=HOSTILE,
        period=HOSTILE,
    )
    draft.ignore("1", HOSTILE)
    draft.relation(
        HOSTILE, "growth", "untestable", [("3%", HOSTILE)], expression=HOSTILE, reason=HOSTILE
    )
    draft.finding(
        HOSTILE,
        "error",
        [("3%" + HOSTILE, HOSTILE)],
        check=HOSTILE,
        message=HOSTILE,
        message_zh=HOSTILE,
        expression=HOSTILE,
    )
    for frames in (staged(draft), staged(draft, draft_of("第二篇\n无", source="b.txt"))):
        page = render(frames, run={"run_id": HOSTILE})
        parsed = Page(page)
        assert [tag for tag, _ in parsed.elements].count("script") == 1
        assert not [
            name
            for _, attributes in parsed.elements
            for name in attributes
            if name.startswith("on")
        ]
        assert "\u202e" not in page
        assert "\x00" not in page
        assert "U+202E" in page


@pytest.mark.parametrize("overlapping", [[(0, 2), (1, 3)], [(0, 3), (1, 2)]])
def test_overlapping_figures_are_a_defect(
    draft_of: Callable[..., Any],
    staged: Callable[..., Any],
    overlapping: list[tuple[int, int]],
) -> None:
    draft = draft_of("3万人次")
    for start, end in overlapping:
        draft.figure(
            "", span={"start_char": start, "end_char": end, "quote": draft.text[start:end]}
        )
    with pytest.raises(ValueError, match="overlaps the figure before it"):
        render(staged(draft))


def test_a_quote_that_is_not_its_span_is_a_defect(
    draft_of: Callable[..., Any], staged: Callable[..., Any]
) -> None:
    draft = draft_of("3万人次")
    draft.figure("", span={"start_char": 0, "end_char": 2, "quote": "4万"})
    with pytest.raises(ValueError, match="is not what the text says there"):
        render(staged(draft))


@st.composite
def documents(draw: st.DrawFn) -> tuple[str, list[list[tuple[int, int]]]]:
    """A text, and spans of it: figures and ignored numerals apart, operands and blocks anyhow."""
    alphabet = st.sampled_from(list("数字3.2%<&>\"'\n\r\t \x00\x1b\u202e\u2028/"))
    text = draw(st.text(alphabet, min_size=1, max_size=50))
    place = st.integers(0, len(text))
    anyhow = st.lists(st.tuples(place, place).map(lambda pair: (min(pair), max(pair))), max_size=5)
    cuts = sorted(draw(st.sets(place, max_size=10)))
    apart = list(zip(cuts[::2], cuts[1::2], strict=False))
    return text, [apart, draw(anyhow), draw(anyhow), draw(anyhow)]


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None
)
@given(documents())
def test_the_annotated_text_is_the_text(
    draft_of: Callable[..., Any],
    staged: Callable[..., Any],
    given_: tuple[str, list[list[tuple[int, int]]]],
) -> None:
    """Whatever is marked in it, and in whatever blocks: strip the tags, and it is the document again."""
    text, (figures, ignored, operands, blocks) = given_
    draft = draft_of(text, title="标题")

    def span(start: int, end: int) -> dict[str, Any]:
        return {"start_char": start, "end_char": end, "quote": text[start:end]}

    for start, end in figures:
        draft.figure("", span=span(start, end), direction="increase")
    for start, end in dict(ignored).items():
        draft.rows["ignored"].append(
            {"document_id": draft.document_id, "reason": "lexical"} | span(start, end)
        )
    for n, (start, end) in enumerate(dict(blocks).items()):
        draft.rows["sections"].append(
            {
                "document_id": draft.document_id,
                "section": "a/b",
                "is_heading": n % 2 == 0,
                "start_char": start,
                "end_char": end,
            }
        )
    draft.finding("f", "error", [])
    for n, (start, end) in enumerate(operands):
        draft.rows["finding_figures"].append(
            {"document_id": draft.document_id, "fingerprint": "f", "position": n, "role": "part"}
            | span(start, end)
        )
    page = Page(render(staged(draft)))
    assert page.texts == [text.replace("\0", NUL)]
    identities = page.values("id")
    assert len(identities) == len(set(identities))


def test_every_link_leads_somewhere(staged: Callable[..., Any], port: Callable[..., Any]) -> None:
    for frames in (staged(port()), staged(port("a.txt"), port("b.txt"))):
        page = Page(render(frames))
        identities = page.values("id")
        assert len(identities) == len(set(identities))
        assert {link[1:] for link in page.values("href")} <= set(identities)


def test_figures_and_their_rows_link_both_ways(frames: dict[str, pl.DataFrame]) -> None:
    page = render(frames)
    for n in range(frames["figures"].height):
        assert re.search(rf'<mark [^>]*id="f{n}"[^>]*><a href="#r{n}">', page)
        assert re.search(rf'<tr id="r{n}"[^>]*><td><a href="#f{n}">', page)


def test_headings_do_not_skip_a_rank(staged: Callable[..., Any], port: Callable[..., Any]) -> None:
    for frames in (staged(port()), staged(port("a.txt"), port("b.txt"))):
        ranks = [
            int(tag[1]) for tag, _ in Page(render(frames)).elements if re.fullmatch("h[1-6]", tag)
        ]
        assert ranks[0] == 1
        assert all(below <= above + 1 for above, below in pairwise(ranks))


def test_a_finding_shows_its_line_its_operands_and_its_arithmetic(
    frames: dict[str, pl.DataFrame],
) -> None:
    (article,) = html._Page(view(frames), "zh").articles
    ((number, finding),) = article.findings
    ((line, quoted),) = article.quoted(finding)
    assert (number, line) == (1, 4)
    assert (
        '<b class="t0">1250万吨</b>,同比增长4.2%,其中外贸<b>450万吨</b>、内贸<b>820万吨</b>。'
        in quoted
    )
    page = render(frames)
    assert "450 + 820 = 1270 ≠ 1250" in page
    assert "124.95亿 – 125.05亿千克" in page
    assert "1.85亿千克" in page


def test_a_report_of_several_documents_is_called_by_their_number(
    staged: Callable[..., Any], port: Callable[..., Any]
) -> None:
    page = render(staged(port("a.txt"), port("b.txt")), lang="en")
    assert "<title>2 documents · Report on the figures</title>" in page


def test_a_figure_stands_where_its_line_and_column_say(frames: dict[str, pl.DataFrame]) -> None:
    (article,) = html._Page(view(frames), "zh").articles
    assert [(row["place"], str(row["quote"])) for row in article.rows()][:2] == [
        ("4:1", "2023年3月"),
        ("4:18", "1250万吨"),
    ]


TAGGED = """<!DOCTYPE html>
<html><head><style>td { width: 3em }</style></head>
<body><p>全市财政收入<b>58.2</b>亿元。<br>出口<a href="/2023.html">12亿元</a>。</p>
<table><tr><td>产量</td><td>310</td></tr></table></body></html>"""


def test_of_a_page_in_html_no_tag_is_shown(
    draft_of: Callable[..., Any], staged: Callable[..., Any]
) -> None:
    draft = draft_of(TAGGED, title="公报").section(TAGGED, "").figure("58.2</b>亿元").figure("310")
    draft.finding("f", "error", [("58.2</b>亿元", "total")])
    (article,) = html._Page(view(staged(draft)), "zh").articles
    shown = str(article.body)
    assert unescape(re.sub("<[^>]*>", "", shown)) == TAGGED
    apart = shown.replace('<i class="tab"></i>', "|").replace('<i class="nl"></i>', "/")
    read = re.sub("<[^>]*>", "", re.sub(r'<i class="k">.*?</i>', "", apart, flags=re.DOTALL))
    assert re.sub(r"\s|(?<=/)/", "", read) == "全市财政收入58.2亿元。/出口12亿元。/产量|310|/"
    page = render(staged(draft))
    assert 'class="text page"' in page
    assert "&lt;/b&gt;" not in page.replace('<i class="k">&lt;/b&gt;</i>', "")


def test_a_text_of_no_page_keeps_its_angle_brackets(
    draft_of: Callable[..., Any], staged: Callable[..., Any]
) -> None:
    draft = draft_of("甲<乙，丙>丁，共9人。", title="式").figure("9人")
    (article,) = html._Page(view(staged(draft)), "zh").articles
    assert 'class="k"' not in article.body
    assert 'class="text"' in render(staged(draft))


def test_a_long_line_is_quoted_around_its_operands(
    draft_of: Callable[..., Any], staged: Callable[..., Any]
) -> None:
    filler = "无关的话，" * 200
    draft = draft_of(f"{filler}共9人{filler}其中4人{filler}")
    draft.finding("f", "error", [("9人", "total"), ("4人", "part")])
    (article,) = html._Page(view(staged(draft)), "zh").articles
    ((_, quoted),) = article.quoted(article.document.findings[0])
    assert '<b class="t0">9人</b>' in quoted
    assert "<b>4人</b>" in quoted
    assert quoted.count('<i class="cut">…</i>') == 3
    assert len(quoted) < 6 * html.CONTEXT


def test_sections_without_figures_are_listed_and_a_numeral_in_a_name_is_none(
    staged: Callable[..., Any],
    port: Callable[..., Any],
    draft_of: Callable[..., Any],
) -> None:
    assert view(staged(port())).documents[0].silent_sections == ("展望",)
    named = draft_of("分为三区。").section("分为三区。", "分区").figure("三区", kind="structural")
    assert view(staged(named)).documents[0].silent_sections == ("分区",)


def test_several_documents_are_listed_first_and_then_follow(
    staged: Callable[..., Any], port: Callable[..., Any], draft_of: Callable[..., Any]
) -> None:
    page = render(staged(port("b.txt"), draft_of("第一篇\n只有文字。", source="a.txt")))
    assert (
        page.index("2 份文档") < page.index("b.txt") < page.index("a.txt") < page.index("只有文字")
    )
    assert '<section class="doc" id="d0">' in page
    assert '<section class="doc clean" id="d1">' in page
    assert len(Page(page).texts) == 2


def test_a_finding_in_the_list_says_what_it_is_about_and_where(
    staged: Callable[..., Any], port: Callable[..., Any], draft_of: Callable[..., Any]
) -> None:
    said = (
        draft_of("渔获量占比120%。", source="a.txt")
        .figure("120%", kind="percent", indicator="渔获量占比")
        .finding("a", "warning", [("120%", "figure")], message_zh="渔获量占比：占比不可能为120%。")
    )
    page = render(staged(port("b.txt"), said))
    assert re.findall(r'<span class="at">([^<]*)</span></li>', page) == [
        "货物吞吐量 · b.txt:4",
        "a.txt:1",
    ]


def test_a_finding_begins_as_a_sentence_does(
    staged: Callable[..., Any], draft_of: Callable[..., Any]
) -> None:
    draft = draft_of("共3人，计4人。")
    draft.finding("f", "error", [("3人", "total")], message="the parts add up to 4.")
    assert '<h3 id="m1">The parts add up to 4.</h3>' in render(staged(draft), lang="en")


def test_documents_stand_in_the_order_of_what_was_found_in_them(
    staged: Callable[..., Any], draft_of: Callable[..., Any]
) -> None:
    """The most severe first, more of them before fewer; those without findings last, each by source."""
    found = {
        "a": [],
        "b": ["warning"],
        "c": ["error"],
        "d": [],
        "e": ["error", "error"],
        "f": ["critical"],
    }
    drafts = []
    for name, severities in found.items():
        draft = draft_of("共3人，计4人。", source=f"{name}.txt")
        for n, severity in enumerate(severities):
            draft.finding(f"{name}{n}", severity, [("3人", "total")])
        drafts.append(draft)
    page = render(staged(*drafts))
    listed = re.findall(r'<td class="from">(\w)\.txt', page)
    assert listed == ["f", "e", "c", "b", "a", "d"]
    followed = re.findall(r"<code>(\w)\.txt</code>", page)
    assert followed == listed
    assert re.findall(r'class="no" href="#x(\d)"', page) == list("12345"), "and so are the findings"


def test_without_documents_nothing_is_said_to_be_right(frames: dict[str, pl.DataFrame]) -> None:
    page = render({name: frame.clear() for name, frame in frames.items()})
    assert '<p class="verdict none"><span aria-hidden="true">–</span> 没有文档。</p>' in page
    assert 'class="verdict good"' not in page


def test_a_contradiction_that_a_reviewer_disputes_is_no_contradiction_below_the_verdict_either(
    frames: dict[str, pl.DataFrame], reviewed: Callable[..., Any]
) -> None:
    page = render(reviewed(frames, "disputed"))
    assert "7 个数字，未发现矛盾，1 个问题经复核驳回。" in page
    assert "检验了 3 项关系：1 项成立，1 项无法判定，1 项经复核驳回。" in page
    assert '<details class="relations disputed">' in page
    assert "检验了 3 项关系：1 项成立，1 项矛盾，1 项无法判定。" in render(
        reviewed(frames, "accepted")
    )


def test_an_operand_in_another_document_is_linked_there(
    staged: Callable[..., Any], draft_of: Callable[..., Any]
) -> None:
    before = draft_of("去年产值5亿元。", source="2022.txt").figure(
        "5亿元", kind="money", value=500000000, canonical_unit="CNY"
    )
    after = draft_of("上年产值6亿元。", source="2023.txt").figure(
        "6亿元", kind="money", value=600000000, canonical_unit="CNY"
    )
    after.finding("f", "warning", [("6亿元", "first")])
    elsewhere = before.span("5亿元") | {"figure_id": before.rows["figures"][0]["figure_id"]}
    after.rows["finding_figures"].append(
        {"document_id": after.document_id, "fingerprint": "f", "position": 1, "role": "second"}
        | elsewhere
    )
    page = render(staged(before, after))
    assert page.count('<span class="s warning"') == 2
    assert re.search(r'<a href="#s1">5亿元</a> <span class="at">1:5 2022.txt · 4–7</span>', page)


def test_an_operand_says_that_it_fell(
    staged: Callable[..., Any], draft_of: Callable[..., Any]
) -> None:
    rate = {"kind": "percent", "canonical_unit": "%", "role": "change", "indicator": "产值增速"}
    document = (
        draft_of("产值下降6.8%,此前增长3.2%。")
        .figure("6.8%", value="6.8", low="6.75", high="6.85", direction="decrease", **rate)
        .figure("3.2%", value="3.2", low="3.15", high="3.25", direction="increase", **rate)
        .finding("f", "error", [("6.8%", "first"), ("3.2%", "second")])
    )
    page = render(staged(document), lang="zh")
    assert re.findall(r'<span class="means">([^<]*)</span>', page) == [
        "产值增速 · 下降 · 6.8% [6.75 – 6.85]",
        "产值增速 · 3.2% [3.15 – 3.25]",
    ]


def test_nothing_found_is_said_plainly(
    draft_of: Callable[..., Any], staged: Callable[..., Any]
) -> None:
    page = render(staged(draft_of("标题\n没有数字的话。")))
    assert "0 个数字，未发现矛盾。" in page
    assert "没有发现问题。" in page


def test_no_documents_at_all_still_give_a_page(staged: Callable[..., Any]) -> None:
    assert "0 份文档" in render(staged())


def test_a_figure_makes_the_page_little_longer(frames: dict[str, pl.DataFrame]) -> None:
    """Its mark, its tooltip and its row, with everything that it means: half a kilobyte."""
    without = frames | {"figures": frames["figures"].filter(frames["figures"]["quote"] != "4.2%")}
    assert 0 < len(render(frames).encode()) - len(render(without).encode()) < 500


def test_page_and_document_each_name_their_language(frames: dict[str, pl.DataFrame]) -> None:
    assert '<html lang="zh-CN">' in render(frames)
    assert '<html lang="en">' in render(frames, lang="en")
    assert '<article class="text" lang="zh">' in render(frames, lang="en")


def test_several_documents_begin_with_all_that_was_found(
    staged: Callable[..., Any],
    port: Callable[..., Any],
    draft_of: Callable[..., Any],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    several = staged(port(), draft_of("安静的一篇", source="b.txt"))
    page = render(several)
    listed = page[page.index('<ol class="overview">') : page.index("</ol>")]
    findings = [finding for document in view(several).documents for finding in document.findings]
    assert listed.count("<li") == len(findings) > 0
    assert listed.count('href="#x1"') == 1
    assert page.index("</ol>") < page.index('<table class="index">')
    assert '<ol class="overview">' not in render(staged(port()))
    monkeypatch.setattr(html, "LISTED", 0)
    assert f"另有 {len(findings)} 个问题，见各文档" in render(several)
