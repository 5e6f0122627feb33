"""Numerals that state nothing: parts of words (四川), labels (二、), references (图1), titles (《…》) and what counts nothing (一个).

Each is told with its reason, so that no numeral of a text is lost.
"""
