"""Renders the grid from the format `python` with fluent.runtime: each text by its own function, and those without attribute
by a FluentLocalization too. usage: python package.py FOLDER CASES.json"""

import ast
import importlib
import inspect
import os
import sys

from fluent.runtime import FluentLocalization, FluentResourceLoader

from grid import FOLDER, LOCALES, run

NAME = os.environ["PORTOLAN_BUNDLE"]
sys.path.insert(0, str(FOLDER))
package = importlib.import_module(f"texts_{NAME}")


def functions():
    """The functions by the text that they give, each with its arguments by variable."""
    found = {}
    texts = next(it for it in ast.parse(inspect.getsource(package)).body if isinstance(it, ast.ClassDef) and it.name == "Texts")
    for function in texts.body:
        last = function.body[-1] if isinstance(function, ast.FunctionDef) else None
        if not isinstance(last, ast.Return) or not isinstance(last.value, ast.Call):
            continue
        if ast.unparse(last.value.func) != "self.format":
            continue
        unit, *given = last.value.args
        arguments = zip(given[0].keys, given[0].values) if given else []
        found[unit.value] = function.name, {name.value: own.id for name, own in arguments}
    return found


FUNCTIONS = functions()
ERRORS = []
TEXTS, LOCALIZATIONS = {}, {}
for locale in LOCALES:
    info = package.LOCALES[locale]
    if info["direction"] != "ltr" or info["fallback"] != ([] if locale == package.SOURCE else [package.SOURCE]):
        raise ValueError(f"{locale} is {info}")
    TEXTS[locale] = package.Texts(f"{locale}-XX", use_isolating=False, on_error=lambda unit, error: ERRORS.append(error))
    if TEXTS[locale].locales != list(dict.fromkeys([locale, package.SOURCE])):
        raise ValueError(f"{locale} falls back to {TEXTS[locale].locales}")
    loader = FluentResourceLoader(str(FOLDER / f"texts_{NAME}" / "locales" / "{locale}"))
    LOCALIZATIONS[locale] = FluentLocalization([locale], [f"{NAME}.ftl"], loader, functions=package.FUNCTIONS)


def render(case, args, errors):
    name, arguments = FUNCTIONS[case["unit"]]
    # The functions take what the text takes in any language; of what this language leaves out, the cases say nothing.
    given = {own: args.get(variable, "") for variable, own in arguments.items()}
    text = getattr(TEXTS[case["locale"]], name)(**given)
    errors.extend(ERRORS)
    ERRORS.clear()
    if case["attribute"] is None:
        other = LOCALIZATIONS[case["locale"]].format_value(case["id"], args)
        if other != text:
            errors.append(ValueError(f"FluentLocalization has {other!r}"))
    return text


run(render)
