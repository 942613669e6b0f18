"""Draw a model of the provider as the graphical modeler shows it. Usage: model_picture.py MODEL FILE.png"""

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication, QgsProcessingContext
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter

ROOT = Path(__file__).resolve().parents[1]


def draw(name, target):
    """Draw the model ``carbonbalance:name`` into a PNG."""
    application = QgsApplication([], True)
    QgsApplication.initQgis()
    sys.path[:0] = [str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"), str(ROOT / "build" / "plugins")]
    from processing.core.Processing import Processing

    Processing.initialize()
    from carbonbalance import classFactory
    from processing.modeler.ModelerScene import ModelerScene

    plugin = classFactory(None)
    plugin.initProcessing()
    model = QgsApplication.processingRegistry().algorithmById(f"carbonbalance:{name}").create()
    scene = ModelerScene()
    scene.setModel(model)
    scene.createItems(model, QgsProcessingContext())
    area = scene.itemsBoundingRect().adjusted(-20, -20, 20, 20)
    image = QImage(int(area.width()), int(area.height()), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scene.render(painter, QRectF(image.rect()), area)
    painter.end()
    image.save(target)
    plugin.unload()
    del application


if __name__ == "__main__":
    draw(sys.argv[1], sys.argv[2])
    os._exit(0)
