"""What every step has in common: identity, help, flags, and the guarded run."""

import contextlib
import os
import sys
import traceback

from qgis.core import QgsMessageLog, QgsProcessingAlgorithm, QgsProcessingException
from qgis.PyQt.QtGui import QIcon

from ...core.errors import Cancelled, CoreError, one_line
from . import dependencies, manual, settings
from .language import sentence, tr
from .progress import FeedbackProgress


class CarbonAlgorithm(QgsProcessingAlgorithm):
    """A step. A leaf gives NAME, GROUP, TAGS, its words and parameters, and ``run_step``."""

    NAME = ""
    GROUP = None
    REQUIRES = ()
    TAGS = ()
    READS_RASTERS = False
    """Whether GDAL's block cache is kept small during the run."""

    def tr(self, text):
        """Translate a text of this step."""
        return tr(text)

    def createInstance(self):
        return type(self)()

    def name(self):
        return self.NAME

    def group(self):
        return self.GROUP.title()

    def groupId(self):
        return self.GROUP.id

    def icon(self):
        return QIcon(self.GROUP.icon_path())

    def svgIconPath(self):
        return self.GROUP.icon_path()

    def tags(self):
        return list(self.TAGS)

    def help(self):
        """Paragraphs of the help: what it does, the formula with its source, units in and out, limits."""
        raise NotImplementedError

    def shortDescription(self):
        return self.help()[0]

    def shortHelpString(self):
        return "\n".join(self.help())

    def helpUrl(self):
        return manual.page(self.NAME)

    def add(self, *parameters):
        """Add parameters; a quantity comes as a list of two."""
        for parameter in parameters:
            if isinstance(parameter, (list, tuple)):
                self.add(*parameter)
            else:
                self.addParameter(parameter)

    def columns(self):
        """Columns that the step adds to each of its outputs, for the reference: output → core columns."""
        return {}

    def checkParameterValues(self, parameters, context):
        ready, why = super().checkParameterValues(parameters, context)
        if not ready:
            from .inputs import unopened  # of many layers QGIS does not say which one cannot be opened

            why = unopened(self, parameters, context) or why
        return ready, why

    def canExecute(self):
        absent = dependencies.missing(self.REQUIRES)
        return (False, dependencies.how_to_install(absent)) if absent else (True, "")

    def run_step(self, inputs, outputs, progress):
        """Read, call core, write. Raises CoreError for what a user can mend."""
        raise NotImplementedError

    def processAlgorithm(self, parameters, context, feedback):
        from .inputs import Inputs  # numpy and GDAL are loaded by the first run, not by the start of QGIS
        from .outputs import Outputs

        ready, why = self.canExecute()
        if not ready:
            raise QgsProcessingException(why)
        inputs = Inputs(self, parameters, context, feedback)
        outputs = Outputs(self, parameters, context, feedback, inputs)
        try:
            with self._small_cache(), settings.threads():
                self.run_step(inputs, outputs, FeedbackProgress(feedback))
                return outputs.finish()
        except BaseException as error:
            outputs.discard()
            raise self._one_sentence(error) from None

    def _small_cache(self):
        if not self.READS_RASTERS:
            return contextlib.nullcontext()
        from .rasters import small_cache

        return small_cache

    def _one_sentence(self, error):
        if isinstance(error, QgsProcessingException):
            return error
        if isinstance(error, CoreError):
            return QgsProcessingException(one_line(sentence(error.message)))
        if isinstance(error, Cancelled):
            return QgsProcessingException(self.tr("The run was cancelled; nothing was written."))
        if isinstance(error, MemoryError):
            return QgsProcessingException(self.tr(
                "The memory of this computer does not suffice for {step} on these inputs; use fewer units, years or "
                "a coarser raster.").format(step=self.displayName()))
        trace = "".join(traceback.format_exception(type(error), error, error.__traceback__))
        QgsMessageLog.logMessage(trace, "Carbon Balance")
        if os.environ.get("CARBONBALANCE_DEBUG"):
            sys.stderr.write(trace)
        return QgsProcessingException(self.tr(
            "{step} stopped on an unforeseen error ({kind}: {error}); please report it with the text in the log panel "
            "“Carbon Balance”.").format(step=self.displayName(), kind=type(error).__name__, error=error))
