"""``khoso ask``: the saved questions, each a command with its parameters as options.

What does not belong here: the questions (``warehouse/questions``) and how they are asked
(``warehouse.asking``); the page about them (``orchestration.questions_page``).
"""

from __future__ import annotations

from collections.abc import Callable
from inspect import Parameter as Argument
from inspect import Signature
from typing import Annotated, Any

import typer

from orchestration.cli_output import say
from orchestration.cli_rows import Form, Output, give, shape_of
from orchestration.questions_page import page
from warehouse.access import connect_for_questions
from warehouse.asking import Kind, Parameter, Question, answer, questions

_METAVARS = {
    Kind.TEXT: "TEXT",
    Kind.MONTH: "YYYY-MM",
    Kind.DATE: "YYYY-MM-DD",
    Kind.INTEGER: "NUMBER",
}
Document = Annotated[
    bool, typer.Option("--document", help="Print every question with its answer as Markdown.")
]


def ask_commands() -> typer.Typer:
    """The group of commands: one a question, and the list of them."""
    group = typer.Typer(invoke_without_command=True, rich_markup_mode=None)
    group.callback()(list_command)
    for question in questions().values():
        group.command(question.name, help=_help(question))(_command(question))
    return group


def list_command(context: typer.Context, document: Document = False) -> None:
    """Ask one of the questions that analysts ask first; without a name, list them.

    `khoso ask NAME --help` tells the parameters of one.
    """
    if context.invoked_subcommand:
        return
    if document:
        with connect_for_questions(context.obj) as connection:
            typer.echo(page(connection), nl=False)
        return
    for question in questions().values():
        say(f"{question.name:<14} {question.title_vi}   {question.title_en}")


def _help(question: Question) -> str:
    """What ``--help`` says about a question."""
    titles = f"{question.title_vi} {question.title_en}"
    return f"{titles}\n\n{question.about_vi}\n\n{question.about_en}"


def _command(question: Question) -> Callable[..., None]:
    """A function with the parameters of the question as keyword arguments, for Typer to read."""

    def command(
        context: typer.Context, form: Form = None, output: Output = None, **values: Any
    ) -> None:
        shape = shape_of(form, output)
        with connect_for_questions(context.obj) as connection:
            rows = answer(connection, question, values)
        give(rows, shape, output)

    shared = Signature.from_callable(command, eval_str=True).parameters.values()
    own = [_argument(name, facts) for name, facts in question.parameters.items()]
    fixed = [a.replace(kind=Argument.KEYWORD_ONLY) for a in shared if a.name != "values"]
    command.__signature__ = Signature([*own, *fixed])  # type: ignore[attr-defined]
    return command


def _argument(name: str, facts: Parameter) -> Argument:
    """One parameter of a question as an option of the command line."""
    choices = "|".join(facts.choices)
    option = typer.Option(
        f"--{name.replace('_', '-')}",
        parser=_reader(facts),
        metavar=choices or _METAVARS[facts.type],
        help=f"{facts.label_vi}. {facts.label_en}.",
    )
    annotation = Annotated[str | None, option]  # what a parser returns may be of any type
    return Argument(name, Argument.KEYWORD_ONLY, default=facts.default, annotation=annotation)


def _reader(facts: Parameter) -> Callable[[str], Any]:
    def read(typed: str) -> Any:
        try:
            return facts.read(typed)
        except ValueError as error:
            raise typer.BadParameter(str(error)) from error

    return read
