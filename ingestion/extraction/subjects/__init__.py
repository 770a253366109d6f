"""What a figure is about: its indicator, its sector, and the item below that.

What does not belong here: whether it is a level, a change or a share (``measures``).
"""
