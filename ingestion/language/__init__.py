"""Vietnamese as a language: letters, numbers, units, periods, phrases. Pure functions.

What does not belong here: statistics, and the structure of reports (``extraction``).
"""
