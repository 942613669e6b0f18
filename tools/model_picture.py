"""Draw a model of the provider as the graphical modeler shows it. Usage: model_picture.py MODEL FILE.png"""

import os
import sys

from headless import start_qgis

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import QgsApplication, QgsProcessingContext
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter


def draw(name, target):
    """Draw the model ``carbonbalance:name`` into a PNG."""
    start_qgis(gui=True)
    from processing.modeler.ModelerScene import ModelerScene

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


if __name__ == "__main__":
    draw(sys.argv[1], sys.argv[2])
    os._exit(0)
