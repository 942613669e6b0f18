"""Report pages: what the layers are, the words in two languages, and a module for each subject.

One that ends in ``_page`` has the page of a step, and often its section in a study's report too; the others have sections only.
"""
