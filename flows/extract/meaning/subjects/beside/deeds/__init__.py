"""Those counted by what they do, are or had done to them, right beside their number: 1334万人参保, 1人伤势较重, 改造危桥18座.

The verb belongs in the name, since it makes them others than all that there are. Parts of those told before are in
`flows.extract.meaning.subjects.parts`.
"""
