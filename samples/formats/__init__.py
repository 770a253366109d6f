"""Writers of the sample reports, one module a form; none of them knows any figure."""
