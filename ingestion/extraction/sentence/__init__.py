"""One sentence, token by token: clauses, leads, predicates, places, and what carries over.

What does not belong here: what a figure is about (``subjects``) and what it measures
(``measures``).
"""
