"""What a figure measures: level, change and its base, share, percent of a plan.

What does not belong here: what it is about (``subjects``), and the reading of words (``sentence``).
"""
