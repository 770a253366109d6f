"""Shows where a figure stands: its passage or table, a web page of it, the image of its page.

``excerpt`` cuts what is shown out of a document as it was read, ``tables`` lays a table out,
``web_page`` writes both as HTML, ``page_image`` draws pages. ``report`` shows a whole document,
its pages and its text, with all of its ``marks``.

What does not belong in this package: how a figure was read (``extraction.explaining``), where
documents are kept (``store``), what a terminal shows (``orchestration``).
"""
