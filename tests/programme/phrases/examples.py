"""The examples that parts of the project share; none where the project stands alone."""

import json
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[3]
SHARED = ROOT.parent / "shared" / "examples" / "closing_phrases.json"
EXAMPLES: list[dict[str, Any]] = (
    json.loads(SHARED.read_text(encoding="utf-8"))["phrases"] if SHARED.exists() else []
)
