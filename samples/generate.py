"""Write the sample reports from their sources, the same content every time.

Run ``python samples/generate.py`` to write ``samples/reports`` anew, with ``--check`` to
compare instead and fail when a committed file differs. A source is named after its report:
``source/x.pdf.md`` becomes ``reports/x.pdf``.

What does not belong here: what the reports say (``source/``), how a form is written
(``formats/``), and what is expected to be read out of them (``expected.csv``).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from formats import page, plain, word, workbook
from formats.archives import members
from formats.markup import Block, parse

HERE = Path(__file__).parent
WRITERS: dict[str, Callable[[list[Block], Path], None]] = {
    ".txt": plain.write_text,
    ".md": plain.write_markdown,
    ".docx": word.write_docx,
    ".pdf": page.write_pdf,
    ".xlsx": workbook.write_xlsx,
}


def generate(folder: Path) -> list[str]:
    """Write every report into ``folder`` and return their names."""
    folder.mkdir(parents=True, exist_ok=True)
    names = []
    for source in sorted((HERE / "source").glob("*.md")):
        target = folder / source.stem
        WRITERS[target.suffix](parse(source.read_text(encoding="utf-8")), target)
        names.append(target.name)
    return names


def differing(folder: Path) -> list[str]:
    """Return the names of reports that differ from what their sources give, or are too many."""
    with tempfile.TemporaryDirectory() as scratch:
        fresh = generate(Path(scratch))
        changed = [name for name in fresh if _differs(Path(scratch) / name, folder / name)]
    return changed + sorted({path.name for path in folder.iterdir()} - set(fresh))


def _differs(fresh: Path, committed: Path) -> bool:
    return not committed.exists() or _content(fresh) != _content(committed)


def _content(path: Path) -> object:
    """Return what is compared: of a zip its members, because zlibs compress differently."""
    content = path.read_bytes()
    return members(content) if path.suffix in {".docx", ".xlsx"} else content


def main() -> int:
    """Write, or with ``--check`` compare, and return the exit code."""
    parser = argparse.ArgumentParser(description="Write the sample reports.")
    parser.add_argument("--check", action="store_true", help="compare instead of writing")
    reports = HERE / "reports"
    if parser.parse_args().check:
        changed = differing(reports)
        print("\n".join(f"differs: {name}" for name in changed) or "all samples are up to date")
        return 1 if changed else 0
    print("\n".join(generate(reports)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
