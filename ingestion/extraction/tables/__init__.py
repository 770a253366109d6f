"""Reads tables: every cell with a number becomes a figure, or is listed with the reason why not.

A table is cut into its parts (:mod:`layout`), the words around a number are read with the lexer of
the running text (:mod:`facets`), rows and columns are settled once each (:mod:`columns`,
:mod:`rows`), and a figure is what its row and its column say together (:mod:`cells`). PDF, DOCX,
workbooks, HTML and markdown give the same blocks, so one reader serves them all.

What does not belong here: file formats (``readers``) and the grammar of sentences (``extraction``).
"""
