"""Compiles the extraction with mypyc, where `HESHU_COMPILE` is set: the same program, faster.

Without it, and for an editable install, heshu stays pure Python, which needs no compiler. `make compiled` sets it.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

COMPILED = "flows/extract"
"""The package of which every module is compiled: from a text to its figures and what they measure."""

COMPILERS = ("mypy>=2.4,<3", "setuptools>=80", "types-pyyaml>=6.0.12")


class Compiled(BuildHookInterface[Any]):
    """Adds a compiled twin of each module, which Python prefers to the source beside it."""

    def dependencies(self) -> list[str]:
        """What compiling needs, where the build has an environment of its own: the compiler follows every import."""
        return [*COMPILERS, *self.metadata.core.dependencies] if _is_asked() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, if that is asked for, and say what the wheel holds and for which platform it is."""
        if not _is_asked() or version == "editable":
            return
        built = Path(self.root, "build", "mypyc")
        modules = sorted(str(path) for path in Path(COMPILED).rglob("[!_]*.py"))
        _compile(modules, built)
        build_data["force_include"] |= {
            str(path): str(path.relative_to(built)) for path in built.rglob("*.so")
        }
        build_data["pure_python"] = False
        build_data["infer_tag"] = True


def _is_asked() -> bool:
    return bool(os.environ.get("HESHU_COMPILE"))


def _compile(modules: list[str], into: Path) -> None:
    """Compile the modules, as extensions in the folders of their packages under `into`."""
    from mypyc.build import mypycify  # noqa: PLC0415 - neither is needed, nor installed, for a pure build
    from setuptools import Distribution  # noqa: PLC0415

    c = str(into / "c")
    # In one file, and optimised further, it takes the compiler three times as long and runs no faster.
    extensions = mypycify(modules, opt_level="2", debug_level="0", multi_file=True, target_dir=c)
    heshu = Distribution({"name": "heshu", "ext_modules": extensions})
    command = heshu.get_command_obj("build_ext")
    command.build_lib, command.build_temp = str(into), c
    command.ensure_finalized()
    command.run()
