"""What the scripts of this folder have in common: reads the cases, renders each, and prints those that come out otherwise."""

import json
import sys
from datetime import datetime
from pathlib import Path

FOLDER = Path(sys.argv[1])
CASES = json.loads(Path(sys.argv[2]).read_text("utf-8"))
LOCALES = list(dict.fromkeys(case["locale"] for case in CASES))


def value(argument):
    """An argument as a program has it: a number, a text, or a datetime with its zone."""
    if "date" in argument:
        return datetime.fromisoformat(argument["date"].replace("Z", "+00:00"))
    return argument["number"] if "number" in argument else argument["text"]


def run(render):
    """Renders all cases: `render(case, args, errors)` gives the text. What it raises, and what it appends to `errors`,
    counts as different."""
    different = []
    for number, case in enumerate(CASES):
        args = {name: value(it) for name, it in case["args"].items()}
        errors = []
        theirs = None
        try:
            theirs = render(case, args, errors)
        except Exception as error:  # noqa: BLE001: whatever a consumer raises is an answer
            errors.append(error)
        if theirs != case["ours"] or errors:
            texts = [f"{type(error).__name__}: {error}" for error in errors]
            different.append({"case": number, "theirs": theirs, "errors": texts})
    json.dump({"rendered": len(CASES), "different": different}, sys.stdout)
