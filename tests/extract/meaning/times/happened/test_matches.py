"""A match that was played on a day, told first, and what later sentences count of the play."""

from __future__ import annotations

from tests.extract.meaning.tables import Quoted, each_quoted, periods

LEAD = "2023-04-16 10:20:16\n北京时间4月16日，篮球联赛继续进行，东港队主场迎战西岭队，最终118-109取胜。\n"
GOAL = "2023年5月2日，海川队在足球联赛第8轮客场击败山城队。\n"
COMING = "2023年6月10日讯\n东港队将于6月12日客场对阵山城队。\n"
TABLE: Quoted = {
    "what is counted of the play is of the day of the match": [
        (LEAD + "东港队方面，李林30分9个篮板，王海22分。", "22分", "2023-04-16"),
        (LEAD + "西岭队开局占优，首节领先9分。", "9分", "2023-04-16"),
        (LEAD + "全场战罢，李林21投11中。", "21", "2023-04-16"),
        (GOAL + "第36分钟，赵强破门，上半场海川队射门9次。", "9次", "2023-05-02"),
        (GOAL + "下半场山城队控球率达62%。", "62%", "2023-05-02"),
    ],
    "not what is told of other matches, of a player, or of something else": [
        (LEAD + "李林本赛季场均得分21分，薪水300万元。", "21分", None),
        (GOAL + "海川队近5场进球9个。", "9个", None),
        (GOAL + "海川队去年进球36个。", "36个", "2022"),
        (LEAD + "俱乐部有会员3600名。", "3600名", None),
    ],
    "nor what is told of a match to come, or after another time": [
        (COMING + "首节领先9分。", "9分", None),
        (GOAL + "4月，海川队破门9次。\n全场射门20次。", "20次", None),
    ],
}


@each_quoted(TABLE)
def test_the_play_is_of_its_day(text: str, quote: str, period: str | None) -> None:
    assert periods(text, quote) == [period]
