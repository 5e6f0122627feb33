"""What readers and viewers did with what was published."""

from __future__ import annotations

from tests.extract.meaning.tables import Meaning, Means, Table, each, read

TABLE: Table = {
    "the deed before the number": [
        (
            "该视频评论3000条，点赞8万，转发1.2万次。",
            [
                Means("3000条", "视频评论数"),
                Means("8万", "点赞数", "likes"),
                Means("1.2万次", "转发数", "reposts"),
            ],
        ),
        ("帖子浏览量超过10万次，获赞2万个。", ["帖子浏览量", "获赞数"]),
        ("话题阅读量达2.3亿，讨论4.5万条。", ["话题阅读量", "讨论数"]),
        ("这条消息已被转发超过6万次，跟帖2300条。", ["转发数", "跟帖数"]),
        ("该号文章阅读1.2亿次，收藏35万。", ["文章阅读量", "收藏数"]),
    ],
    "the deed after the number": [
        ("短视频获得300万次播放。", ["播放量"]),
        ("直播收到5000条留言，1200次打赏。", ["留言数", "打赏次数"]),
    ],
    "a measure that is written": [
        ("视频播放量突破500万，点赞量达12万。", ["视频播放量", "点赞量"]),
    ],
    "what was discussed or kept is counted itself": [
        ("会议讨论3个问题。", ["问题数"]),
        ("共收藏文物300件。", ["收藏文物数"]),
    ],
}


@each(TABLE)
def test_what_was_done_with_what_was_published(text: str, expected: Meaning) -> None:
    assert read(text, expected) == expected
