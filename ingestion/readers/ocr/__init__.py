"""Pages without a text layer: OCR that knows where it is sure of a number.

``pages`` turns pictures of pages into printed lines and tables; ``images`` makes them level,
``upright`` turns them, ``tesseract`` runs the program, ``glyphs`` measures the print itself,
``rereading`` reads the numbers again, ``voting`` decides between the readings; ``ruled`` finds
rules, ``grids`` the cells between them, ``cells`` what is printed there.

What does not belong here: paragraphs and footnotes (``readers/pdf.py``), what numbers mean.
"""
