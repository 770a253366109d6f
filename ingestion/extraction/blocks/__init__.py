"""The running text of a report, block after block: its parts, headings, lists and footnotes.

``prose`` walks the blocks and hands each sentence, with what its surroundings say, to ``sentence``.

What does not belong here: the words of a sentence (``words``) and their grammar (``sentence``).
"""
