"""How the line is cut into pieces that run on their own: by document.

What does not belong here: which documents there are (``sensors`` tells Dagster).
"""

import dagster as dg

DOCUMENTS_NAME = "documents"
# One partition a document, named by the SHA-256 of its bytes: new bytes are a new partition,
# and the same bytes under another name are not.
DOCUMENTS = dg.DynamicPartitionsDefinition(name=DOCUMENTS_NAME)
