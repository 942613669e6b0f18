"""Texts of report pages by group of pages: key → English, 中文."""

from . import balance, drivers, evaluation, general, landscape, methods, pattern, zoning

TEXTS = {key: text for group in (general, balance, pattern, drivers, landscape, evaluation, zoning, methods)
         for key, text in group.TEXTS.items()}
