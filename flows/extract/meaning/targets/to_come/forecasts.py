"""The weather that is foretold: 预计30日有暴雨，降雨量50毫米, 未来三天最高气温30℃, 沿海将有8级大风.

A forecast of the weather lasts to the end of its sentence, over what is told of each place (西部80毫米，最大雨强…), and goes on in
the next sentences, until one tells what has been measured, where a storm is now, or who else speaks. What else is foretold is
in `flows.extract.meaning.targets.by_verb.opening`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from flows.extract.meaning.targets.wording.facts import DONE, PAST_YEAR
from flows.extract.meaning.targets.wording.words import LIST_REACH
from flows.regex import regex

if TYPE_CHECKING:
    from flows.extract.meaning.targets.asked import Asked
    from flows.extract.text.layout import Place

RAIN, WARMTH, WIND = (
    regex("[雨雪]|降水"),
    regex("[气高低]温|温度"),
    regex("(?<!台)风"),
)
WAVES = regex("浪")
MEASURES = {
    "毫米": RAIN, "毫米/小时": RAIN, "mm": RAIN, "厘米": regex("积雪|雪深"),
    "℃": WARMTH, "°C": WARMTH, "度": WARMTH, "摄氏度": WARMTH,
    "级": WIND, "米/秒": WIND, "米每秒": WIND, "米": WAVES,
}  # fmt: skip
"""The units of the weather, each with the words of which one stands near it."""
WIND_REACH, AFTER_REACH = 30, 6
"""How far before and after 8级 the word of wind stands, in characters; the others open the whole forecast."""
NEAR = (WIND, WAVES)
_DAYS = r"(?:\d{1,2}|[一二两三四五六七八九十几]{1,2})(?:[—~至-]\d{1,2})?(?:个?小时|天|日|周|年内?)"
_COMING = "(?:会|有|出现|[达超]|可|逐渐|逐步|明显|持续|继续|再次?|先后|陆续|普遍|进一步|迎来|伴|[升降增减回]|上升|下降|突破|接近|维持|以|是|在|仍|为|[向沿于给受])"
FORETELLS = regex(
    rf"预计(?!的)|预报(?!员|[站台处])|预测(?!员|[站台处])|(?:未来|今后)的?{_DAYS}|[明后][天日晚](?![报星])|今[晚天]夜?[里间]?[到至](?=[明后]|夜)|[将或]{_COMING}"
)
"""Words of what is to come; not 将气温升至, which somebody does."""
TELLS = regex(rf"{DONE}|{PAST_YEAR}|过去|实况|实测|监测到|前期|刚刚|昨[天日晚]|出现[在于]|位于")
"""Words of what is or has been, which end a forecast."""
SPEAKS = regex(
    r"据|表示|介绍|[气象天文][台局][^。；\n]{0,30}(?:发布|显示|消息|[:：])|今[天日](?!夜?[里间]?[到至]|后)|记者"
)
"""Words of another speaker, or of the day itself, with which a sentence goes on from no forecast."""
SENTENCES = 3
"""How many sentences a forecast goes on for, with the one that opens it."""


def is_foretold_weather(asked: Asked) -> bool:
    """Whether it is a measure of the weather that its sentence, or one right before it, foretells.

    No forecast goes on where its own sentence names a time that has ended on the day of the text.
    """
    text, figure, place, start = asked.text, asked.figure, asked.place, asked.start
    near = MEASURES.get(figure.unit or "")
    if near is None:
        return False
    end = asked.end + AFTER_REACH
    if near in NEAR and near.search(text, place.in_clause(start, WIND_REACH), end) is None:
        return False
    is_over = asked.is_dated and asked.outlook.is_over(figure.period)
    told_from = _foretold_from(text, place, start, 1 if is_over else SENTENCES)
    if told_from is None:
        return False
    return near in NEAR or near.search(text, told_from, end) is not None


def _foretold_from(text: str, place: Place, start: int, sentences: int) -> int | None:
    """Where the forecast begins that a figure at `start` is of, in so many sentences up to it; None where it is of none."""
    low = max(place.block.start, start - LIST_REACH)
    since, upto = max(low, place.sentence.start), start
    for _ in range(sentences):
        words = list(FORETELLS.finditer(text, since, upto))
        told = TELLS.search(text, words[-1].end() if words else since, upto)
        if told is not None:
            return None
        if words:
            return since
        if since <= low or SPEAKS.search(text, since, upto) is not None:
            return None
        upto = since
        since = max(low, 1 + text.rfind("。", low, upto - 1))
    return None
