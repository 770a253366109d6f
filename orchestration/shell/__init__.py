"""The interactive shell of ``khoso sql``.

``loop`` reads statements and shows answers, ``completion`` knows what may be typed next,
``commands`` holds the words that begin with a backslash, ``reader`` asks the warehouse and can be
interrupted, ``screen`` shows and pages.

What does not belong here: what the tables mean (``warehouse.catalogue`` reads their comments).
"""

from orchestration.shell.loop import run_shell

__all__ = ["run_shell"]
