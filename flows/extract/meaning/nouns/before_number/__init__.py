"""The noun phrase before a figure, with the words inside it that usually stop one: 地区生产总值4000.5亿元, 设备更新政策, 汽车、家电销量."""
