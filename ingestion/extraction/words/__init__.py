"""A sentence cut into tokens: numbers with units, periods, comparisons, names, closed-class words.

What does not belong here: what the tokens mean together (``sentence``), and the notation of
numbers, units and periods as such (``ingestion.language``).
"""
