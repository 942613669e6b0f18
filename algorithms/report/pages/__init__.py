"""Parts of report pages: what the layers are, the words in two languages, and one module for each section."""
