"""Report page of the steps ``gwr``, ``mgwr`` and ``gtwr``."""


def page(record, layer, result, step, dependent, year, language=None):
    """Build the page."""
    raise NotImplementedError
