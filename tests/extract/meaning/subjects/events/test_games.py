"""Games, matches in a row and points that one is ranked by."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Table, each, read

TABLE: Table = {
    "games of one match": [
        ("中国女排四局击败对手。", ["局数"]),
        ("双方鏖战五局，主队3比1取胜。", ["局数", "比分"]),
        ("李娜两盘横扫对手。", ["盘数"]),
        ("她先丢一局后连扳两局。", ["局数"]),
    ],
    "the scores of games": [
        ("他直落两局，以21:9、21:3击败对手。", ["局数", "比分", "比分"]),
        ("她连胜6局，以6：4拿下第二盘。", ["局数", "比分", None]),
        ("主队以3：1、3：0告负。", ["比分", "比分"]),
    ],
    "how far, how heavy or how fast the best has been": [
        ("他向2米39的全国纪录发起冲击。", ["全国纪录"]),
        ("她打破了76公斤的亚洲纪录。", ["亚洲纪录"]),
        ("选手投出了68米的赛会纪录。", ["赛会纪录"]),
        ("他追平了9秒98的个人纪录。", ["个人纪录"]),
        ("她刷新2米05的世界室内纪录。", ["世界室内纪录"]),
    ],
    "matches in a row": [
        ("球队连胜3场。", ["球队连胜场数"]),
        ("客队取得4连胜。", ["连胜场数"]),
        ("该队近期连败5场，排名第15。", ["连败场数", "排名"]),
        ("北京队豪取12连胜。", ["连胜场数"]),
        ("球队连平3场。", ["球队连平场数"]),
    ],
    "points that one is ranked by": [
        ("球队在积分榜上以45分排名第三。", ["积分", "排名"]),
        ("她以92分位居榜首。", ["得分"]),
        ("积分榜上，主队以38分领跑。", ["积分"]),
        ("他以88分的成绩获得冠军。", ["成绩"]),
        ("选手王某以9.6分排名第二。", ["得分", "排名"]),
    ],
}


@each(TABLE)
def test_what_is_counted_in_a_contest(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
