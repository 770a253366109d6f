"""Sets a page the way up that reads best, and reads its text and its tables apart.

What does not belong here: making pages level (``images``), what becomes of the words (``pages``).
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import mean

from PIL import Image

from ingestion.readers.ocr import cells, grids, images, tesseract
from ingestion.readers.ocr.cells import Tables
from ingestion.readers.ocr.images import Straight
from ingestion.readers.ocr.tesseract import Box, Seen

_TURNS = (0, 180, 90, 270)
_SURE_OF_UPRIGHT = 0.75
_GUESS = 0.5  # a word of less confidence must show ink
_FEWEST_LETTERS = 20  # fewer say nothing about which way is up


@dataclass(frozen=True, slots=True)
class Upright:
    """A page as it stands upright.

    Attributes:
        page: how it was set so.
        picture: without what rules frame.
        words: of that.
        tables: what rules frame.
    """

    page: Straight
    picture: Image.Image
    words: list[Seen]
    tables: Tables

    @property
    def sureness(self) -> float:
        """How sure all that was read on it is, 0 to 1."""
        words = [*self.words, *self.tables.words]
        letters = [word.confidence for word in words for sign in word.text if sign.isalnum()]
        return mean(letters) if len(letters) >= _FEWEST_LETTERS else 0.0


def read_upright(picture: Image.Image) -> Upright:
    """Read a page that may lie any way."""
    read: list[Upright] = []
    for turn in _TURNS:
        read.append(_read(images.straight(picture, turn)))
        if read[-1].sureness > _SURE_OF_UPRIGHT:
            break
    return max(read, key=lambda page: page.sureness)


def _read(page: Straight) -> Upright:
    found = grids.find(page.picture)
    text = grids.without_grids(page.picture, found)
    return Upright(page, text, words_of(text), cells.read_tables(page.picture, found))


def words_of(page: Image.Image) -> list[Seen]:
    """The words of a page of text; what is seen in the grain of blank paper is none."""
    (words,) = tesseract.read([page], tesseract.WORDS, tesseract.A_PAGE)
    return [word for word in words if word.confidence > _GUESS or _is_inked(page, word.box)]


def _is_inked(page: Image.Image, box: Box) -> bool:
    return images.inked(page.crop((box.x0, box.top, box.x1, box.bottom))).getbbox() is not None
