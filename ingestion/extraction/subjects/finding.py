"""Finds what a figure is about in the words before it, or right behind it.

An empty subject continues the one before; a subject with words that nothing explains is
refused rather than guessed.

What does not belong here: the subject's extent (``leads``), the ways to name one (``named``,
``behind_number``, ``continuing``), what the figure measures (``measures``).
"""

from __future__ import annotations

from collections.abc import Sequence

from ingestion.extraction.blocks.topics import names_of
from ingestion.extraction.sentence.clauses import Clause, Subject, is_harm, without_exclusion
from ingestion.extraction.sentence.context import Context
from ingestion.extraction.sentence.leads import (
    behind_outcome,
    without_causes,
    without_concession,
    without_owners,
    without_topic,
)
from ingestion.extraction.sentence.places import Places
from ingestion.extraction.sentence.told_with import last_clause
from ingestion.extraction.subjects.attracting import capital_of
from ingestion.extraction.subjects.behind_number import (
    felled,
    following_subject,
    grown_subject,
    subject_about,
    subject_of_place,
)
from ingestion.extraction.subjects.companies import next_company
from ingestion.extraction.subjects.continuing import continued, planted
from ingestion.extraction.subjects.funds import as_paid
from ingestion.extraction.subjects.grown import grown_before
from ingestion.extraction.subjects.guests import as_of_guests
from ingestion.extraction.subjects.item_guards import (
    is_thing_of_part,
    is_unfit,
    less_than_whole,
    names_itself,
    used_behind,
)
from ingestion.extraction.subjects.items import (
    family_near,
    is_of_a_thing,
    item_in,
    kin_before,
    thing_beside,
)
from ingestion.extraction.subjects.items_behind import part_counted
from ingestion.extraction.subjects.named import named_subject
from ingestion.extraction.subjects.naming import following_alias, is_akin, priced, with_fitting_unit
from ingestion.extraction.subjects.nearest import last_name, yields
from ingestion.extraction.subjects.offices import of_office
from ingestion.extraction.subjects.others import names_another
from ingestion.extraction.subjects.products import in_stock, product_made, product_named
from ingestion.extraction.subjects.strangers import is_of_others
from ingestion.extraction.subjects.structure import part_of_structure, short_section
from ingestion.extraction.subjects.things import with_thing
from ingestion.extraction.subjects.trading import (
    as_market,
    behind_leader,
    without_purpose,
    without_trade_verb,
)
from ingestion.extraction.subjects.zones import area_of_zone, is_of_other_zones, zones_counted
from ingestion.extraction.words.tokens import NumberToken, Token


class SubjectFinder:
    """Resolves the subject of one figure against the context in force.

    Attributes:
        was_elsewhere: why the last figure is not the province's month's, or an empty string.
        is_continued: nothing named the last figure's subject anew.
        used: the range of the words behind the last number that belong to its subject.
    """

    def __init__(self, text: str, places: Places) -> None:
        self._text = text
        self._places = places
        self.was_elsewhere = ""
        self.is_continued = False
        self.used = (0, 0)

    def resolve(
        self,
        subject: list[Token],
        predicate: Sequence[Token],
        after: Sequence[Token],
        number: NumberToken,
        context: Context,
    ) -> Context | None:
        """Return the context with the figure's subject, or ``None`` where it isn't known.

        Args:
            subject: the tokens before the predicate.
            predicate: the tokens from there to the number.
            after: the tokens that follow the number, up to the next one.
            number: the figure.
            context: what was in force before.
        """
        subject, left_out = without_exclusion(subject)
        clause = self._clause(subject, predicate, after, number, context)
        found = self._found(clause, context)
        self.is_continued = found is not None and found.is_continued
        self.used = (number.number_end, max(number.end, found.used_until if found else 0))
        if found is None:
            return None
        named = self._places.former(subject)
        former = named or self._still_former(found, context)
        if named and is_thing_of_part(found.context, context):
            return None
        resolved = found.context._replace(item=former) if former else found.context
        is_harmed = found.is_continued and is_harm(resolved.indicator, after[:1])
        is_other = is_harmed or is_unfit(resolved, subject, used_behind(after, self.used))
        said = (resolved, context, subject, after)
        if is_other or is_of_others(*said, text=self._text, until=number.start):
            return None  # "thu hoạch 5 ha lúa. Toàn tỉnh có 6 ha bị khô vằn"
        resolved = in_stock(resolved, clause)
        if left_out:
            return less_than_whole(resolved, left_out, self._text)
        if names_itself(resolved.item, resolved.indicator):
            if found.is_continued and context.in_breakdown:
                return None  # "trong đó dịch vụ ...": a part, whose words say too little
            resolved = resolved._replace(item="")
        is_taken = not former and resolved.item != context.item
        if is_taken and self._places.is_home_name(resolved.item):
            resolved = resolved._replace(item="")
        if (guests := as_of_guests(resolved, number, after, self._text)) is None:
            return None
        resolved = as_paid(guests, self._text, number.start)
        return with_thing(of_office(resolved, self._text, number.start), context, clause)

    def _still_former(self, found: Subject, context: Context) -> str:
        """``Bình Định (cũ) đạt 68,24 điểm, xếp thứ 16``: the rank is its, too."""
        is_its = found.is_continued and not found.context.item
        return context.item if is_its and context.item in self._places.former_names else ""

    def _clause(
        self,
        subject: list[Token],
        predicate: Sequence[Token],
        after: Sequence[Token],
        number: NumberToken,
        context: Context,
    ) -> Clause:
        seasons = {self._text[t.start : t.end] for t in subject if t.kind == "season"}
        words = seasons.pop() if len(seasons) == 1 else ""
        granted = without_concession(subject)
        said = without_owners(without_causes(without_topic(without_purpose(granted))))
        goes_on = context.is_running_on or context.is_lost
        tokens = behind_leader(said, last_clause(said, goes_on=goes_on))
        tokens = as_market(tokens, self._text)
        return Clause(self._text, tokens, after, number, self._places, words, predicate)

    def _found(self, clause: Clause, context: Context) -> Subject | None:
        placed = subject_of_place(clause, context) or area_of_zone(clause, context)
        if placed is not None:
            return placed
        tokens = list(clause.places_named)
        said = (tokens, clause.predicate)
        self.was_elsewhere = self._places.why_not_home(*said, self._text, context)
        if self.was_elsewhere:
            return None
        if context.is_elsewhere and not self._places.is_home_named(tokens, self._text):
            return None
        context = self._places.nation_or_home(tokens, self._text, context)
        near = family_near(tokens, clause.after)
        kept = kin_before(clause.season, context.families) if near is None else near
        if context.is_elsewhere or kept != context.families:
            context = context._replace(is_elsewhere=False, families=kept)
        return subject_about(clause, context) or _by_name(clause, context)

    def company(self, tokens: Sequence[Token]) -> str:
        """The enterprise that tokens name, or an empty string."""
        return self._places.company(tokens, self._text)

    def without_verb(self, tokens: Sequence[Token], context: Context) -> list[Token]:
        """``Thủy sản: xuất 5 tấn, trị giá ...``: the name without the verb of trade behind it."""
        kept = list(without_trade_verb(tokens, self._text, context))
        return kept[:-1] if len(kept) < len(tokens) and kept[-1].kind == ":" else kept

    def missed(self, tokens: Sequence[Token]) -> tuple[str, str]:
        """The indicator named, and the thing beside it, although no figure could be read."""
        names = reversed(names_of(behind_outcome(list(tokens))))
        code = next((a.indicator for a in names if not a.after), "")
        return code, (thing_beside if code else item_in)(tokens, self._text)


def _by_name(clause: Clause, context: Context) -> Subject | None:
    """The ways to name a subject, the surest first; with none, it is the one before."""
    if (part := part_of_structure(clause, context) or short_section(clause, context)) is not None:
        return Subject(part, is_continued=True)
    name = last_name(clause, context)
    following = following_alias(clause.after, clause.number, context)
    if name is not None and not (following and yields(name, following, clause.number)):
        return named_subject(clause, name, context)
    if following is not None:
        return following_subject(clause, following, context)
    for way in (grown_subject, felled, product_made, zones_counted):
        if (made := way(clause, context)) is not None:
            return made
    if (thing := priced(item_in(clause.tokens, clause.text), clause.number, context)) is not None:
        return Subject(thing)
    if (product := product_named(clause, context)) is not None:
        return Subject(product)
    if (capital := capital_of(clause, context)) is not None:
        return capital
    next_one = next_company(clause, context) or continued(clause, context)
    goes_on = planted(clause, with_fitting_unit(next_one, clause.number))
    if goes_on is None:
        return grown_before(clause, context)
    is_of_thing = any(is_of_a_thing(t) for t in clause.tokens)
    is_other = is_of_thing and not is_akin(goes_on.indicator, context.indicator)
    is_other = is_other or is_of_other_zones(clause, goes_on)
    if is_other or names_another(clause.tokens, goes_on, context):
        return None  # "trồng được 367,8 ha" after timber: of a thing that is not named
    counted, end = part_counted(clause, goes_on)
    if counted:
        return Subject(goes_on._replace(item=counted, sector="total"), end)
    return Subject(goes_on, is_continued=True)
