"""What extraction leaves on disk: one immutable Parquet a document, written atomically.

A home folder holds the archive of originals and, for each document, its observations, its
ledger, its facts, its stored text and where the blocks of that text stand. A document is
extracted again when the code or the vocabulary that read it has changed
(``extractor_version``); the result replaces the old one in one step.

What does not belong here: DuckDB, dbt, Dagster; how a figure is found (``extraction``).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from pathlib import Path

import polars as pl

from ingestion import layouts
from ingestion.archive import Archive, Receipt
from ingestion.documents import Document, UnreadableDocumentError
from ingestion.extraction import Extraction, extract
from ingestion.language.periods import label
from ingestion.ledger import LEDGER_SCHEMA
from ingestion.observations import DOCUMENT_SCHEMA, OBSERVATION_SCHEMA
from ingestion.quarantine import Quarantine, Refusal
from ingestion.readers import read_document
from ingestion.refusal import explained, refusal
from ingestion.whole_files import write_bytes, write_parquet

_PACKAGE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one document.

    Attributes:
        observations: how many were read.
        unread: how many runs of digits were not understood.
        quarantined_reason: why it gave nothing, or ``None``.
        remedy: what to do about it, or an empty string.
    """

    doc_id: str
    file_name: str
    observations: int = 0
    unread: int = 0
    quarantined_reason: str | None = None
    remedy: str = ""


@lru_cache
def extractor_version() -> str:
    """A digest of the code and vocabulary that read documents."""
    digest = sha256()
    for path in sorted(_PACKAGE.rglob("*")):
        if path.suffix in {".py", ".csv"}:
            digest.update(str(path.relative_to(_PACKAGE)).encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


class Store:
    """The extracted side of a home folder."""

    def __init__(self, home: Path) -> None:
        self.archive = Archive(home / "archive")
        self._observations = home / "extracted" / "observations"
        self._documents = home / "extracted" / "documents"
        self._ledgers = home / "extracted" / "ledgers"
        self._texts = home / "extracted" / "texts"
        self._layouts = home / "extracted" / "layouts"
        self._quarantine = Quarantine(home / "quarantine")

    def prepare(self) -> None:
        """Create the folders, and empty tables so that no reader meets an empty glob."""
        tables = {
            self._observations: OBSERVATION_SCHEMA,
            self._documents: DOCUMENT_SCHEMA,
            self._ledgers: LEDGER_SCHEMA,
        }
        for folder in (*tables, self._texts, self._layouts):
            folder.mkdir(parents=True, exist_ok=True)
        for folder, schema in tables.items():
            write_parquet(pl.DataFrame(schema=schema), folder / "_empty.parquet")
        self._quarantine.prepare()

    def pending(self) -> list[str]:
        """Ids of archived documents that this version of the code has not yet read."""
        return [r.doc_id for r in self.archive.receipts() if not self._is_done(r.doc_id)]

    def _is_done(self, doc_id: str) -> bool:
        put_aside = self._quarantine.holds(doc_id, extractor_version())
        if put_aside is not None:
            return put_aside
        facts = self._documents / f"{doc_id}.parquet"
        if not facts.exists():
            return False
        version = pl.scan_parquet(facts).select("extractor_version").collect().item()
        return bool(version == extractor_version())

    def process(self, doc_id: str) -> Outcome:
        """Extract one archived document and write what it gave.

        Args:
            doc_id: the SHA-256 of its bytes.

        Returns:
            The outcome; a document that cannot be read is quarantined, not raised.
        """
        receipt = self.archive.receipt(doc_id)
        try:
            document = read_document(self.archive.original(doc_id))
            extraction = extract(document, doc_id)
        except UnreadableDocumentError as error:
            return self._put_aside(receipt, explained(error, receipt.file_name))
        refused = refusal(extraction)
        if refused is not None:
            return self._put_aside(receipt, refused)
        self._write(receipt, document, extraction)
        return Outcome(
            doc_id, receipt.file_name, len(extraction.observations), extraction.unread_numbers
        )

    def _write(self, receipt: Receipt, document: Document, extraction: Extraction) -> None:
        """Facts come last: a document counts as read only when they stand."""
        name = f"{receipt.doc_id}.parquet"
        write_bytes(document.text.encode(), self._texts / f"{receipt.doc_id}.txt")
        write_bytes(layouts.dump(document), self._layouts / f"{receipt.doc_id}.json")
        write_parquet(extraction.observations, self._observations / name)
        write_parquet(extraction.ledger, self._ledgers / name)
        write_parquet(
            pl.DataFrame([_facts(receipt, document, extraction)], schema=DOCUMENT_SCHEMA),
            self._documents / name,
        )
        self._quarantine.release(receipt.doc_id)

    def document(self, doc_id: str) -> Document:
        """A document as it was last read, without reading its original again.

        Raises:
            FileNotFoundError: this document was not read, or not by this version of the code.
        """
        text = (self._texts / f"{doc_id}.txt").read_bytes().decode()
        return layouts.load((self._layouts / f"{doc_id}.json").read_bytes(), text)

    def _put_aside(self, receipt: Receipt, refused: Refusal) -> Outcome:
        for stale in (self._documents, self._observations, self._ledgers):
            (stale / f"{receipt.doc_id}.parquet").unlink(missing_ok=True)
        self._quarantine.put(receipt, refused, extractor_version())
        return Outcome(receipt.doc_id, receipt.file_name, 0, 0, refused.reason, refused.remedy)

    def programs_that_came(self, doc_ids: Collection[str]) -> list[str]:
        """Programs that some of these documents waited for and that are installed now."""
        return self._quarantine.programs_that_came(doc_ids)

    def quarantined(self) -> Iterator[dict[str, str]]:
        """Yield the notes of documents put aside, oldest name first."""
        return self._quarantine.notes()


def _facts(receipt: Receipt, document: Document, extraction: Extraction) -> dict[str, object]:
    facts = extraction.facts
    assert facts.period is not None  # refusal() has seen to it
    return {
        "doc_id": receipt.doc_id,
        "file_name": receipt.file_name,
        "file_stem": Path(receipt.file_name).stem,
        "media_type": document.media_type,
        "size_bytes": receipt.size_bytes,
        "received_at": receipt.received_at,
        "reader": document.reader,
        "page_count": document.page_count,
        "text_length": len(document.text),
        "title": facts.title,
        "document_type": facts.document_type,
        "issuer": facts.issuer,
        "issuer_type": facts.issuer_type,
        "province_code": facts.province_code,
        "report_period_start": label(facts.period.start),
        "report_period_end": label(facts.period.end),
        "report_number": facts.report_number,
        "report_date": facts.report_date,
        "inferred_from": facts.inferred_json(),
        "report_key": facts.report_key,
        "observation_count": len(extraction.observations),
        "unread": [*document.unread, *extraction.unread],
        "extractor_version": extractor_version(),
    }
