"""Mounts the checkout as package ``carbonbalance``, whatever its folder is called."""

import importlib.util
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared" / "data"

if "carbonbalance" not in sys.modules:
    spec = importlib.util.spec_from_file_location("carbonbalance", ROOT / "__init__.py",
                                                  submodule_search_locations=[str(ROOT)])
    sys.modules["carbonbalance"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["carbonbalance"])


@pytest.fixture(scope="session")
def shared():
    """Folder of third-party data with published results; tests that need it skip where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("the shared data folder is absent")
    return SHARED
