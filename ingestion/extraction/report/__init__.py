"""What a report says of itself: issuer, province, reference period, type, number and date.

What does not belong here: which of its parts state figures (``blocks.sections``), and the figures.
"""
