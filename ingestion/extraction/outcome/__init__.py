"""What is told of the figures once all are read: rows, fates, explanations, contradictions.

What does not belong here: deciding any field of a figure, except its confidence.
"""
