"""What a YAML file says, more strictly than YAML: an entry that stands twice is refused, a day must exist."""

from __future__ import annotations

from typing import TYPE_CHECKING

import yaml

if TYPE_CHECKING:
    from collections.abc import Hashable


class YamlError(ValueError):
    """The words of a file that cannot be read as YAML: one line, with the line and column in it."""


class _Refused(yaml.constructor.ConstructorError):
    """What YAML allows, and we do not."""

    def __init__(self, what: str, node: yaml.Node) -> None:
        super().__init__(None, None, what, node.start_mark)


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # libyaml, where PyYAML has it
    def construct_mapping(
        self,
        node: yaml.MappingNode,
        deep: bool = False,  # noqa: FBT001, FBT002 - PyYAML's signature
    ) -> dict[Hashable, object]:
        """YAML itself keeps the last of two entries of one name, so that the first is lost in silence."""
        seen = set[str]()
        for key, _ in node.value:
            if key.value in seen:
                raise _Refused(f"{key.value} stands there twice", key)
            seen.add(key.value)
        mapping: dict[Hashable, object] = super().construct_mapping(node, deep)
        return mapping

    def construct_yaml_timestamp(self, node: yaml.ScalarNode) -> object:
        """A date or a time. PyYAML does not say where the one stands that the calendar does not have."""
        try:
            return super().construct_yaml_timestamp(node)
        except ValueError as error:
            raise _Refused(f"{node.value} is no day of the calendar", node) from error


_Loader.add_constructor("tag:yaml.org,2002:timestamp", _Loader.construct_yaml_timestamp)


def parsed(data: bytes) -> object:
    """The content of a YAML file. Raises YamlError."""
    loader = _Loader(data)
    try:
        return loader.get_single_data()
    except yaml.YAMLError as error:
        # a parser says what and where on several lines
        words = " ".join(str(error).replace('in "<byte string>", ', "at ").split())
        is_ours = isinstance(error, _Refused)
        raise YamlError(words if is_ours else f"not valid YAML: {words}") from error
    finally:
        loader.dispose()
