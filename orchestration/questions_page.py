"""The page about the saved questions: what each asks, and what this warehouse answers.

What does not belong here: the questions (``warehouse/questions``).
"""

from __future__ import annotations

import duckdb
import polars as pl

from orchestration.markdown import table
from warehouse.asking import Parameter, Question, answer, questions

_TOP = """# The questions that analysts ask first

Each is an SQL file of `warehouse/questions` and a command. `khoso ask` lists them,
`khoso ask NAME --help` tells the parameters of one, `--format csv|json|parquet` gives the rows to
another program. In another client, put values in place of `$name`. A parameter without a default
is chosen by the question, as its description says.

`khoso ask --document` writes this page of the warehouse at hand; below are the answers of the
built-in samples, seventeen small reports of a few provinces.
"""


def page(connection: duckdb.DuckDBPyConnection) -> str:
    """The page, in Markdown."""
    return "\n".join([_TOP, *(_section(connection, asked) for asked in questions().values())])


def _section(connection: duckdb.DuckDBPyConnection, question: Question) -> str:
    """A question, its parameters, and its answer."""
    rows = answer(connection, question, question.values(question.example))
    parts = [
        f"## {question.name}: {question.title_vi} {question.title_en}",
        question.about_vi,
        question.about_en,
        f"SQL: [`{question.name}.sql`](../warehouse/questions/{question.name}.sql)",
        table(_parameters(question.parameters)),
        f"```sh\n{_command(question)}\n```",
        table(rows),
    ]
    return "\n\n".join(parts) + "\n"


def _parameters(parameters: dict[str, Parameter]) -> pl.DataFrame:
    rows = [
        {
            "parameter": f"`--{name.replace('_', '-')}`",
            "values": ", ".join(facts.choices) or facts.type.value,
            "default": facts.default or "",
            "nghĩa": facts.label_vi,
            "meaning": facts.label_en,
        }
        for name, facts in parameters.items()
    ]
    return pl.DataFrame(rows)


def _command(question: Question) -> str:
    """The command line that gives the answer shown."""
    options = [f" --{name} {value}" for name, value in question.example.items()]
    return f"khoso ask {question.name}{''.join(options)}"
