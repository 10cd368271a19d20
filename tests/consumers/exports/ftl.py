"""Renders the grid from the format `ftl` with fluent.runtime. usage: python ftl.py FOLDER CASES.json"""

from fluent.runtime import FluentBundle, FluentResource

from grid import FOLDER, LOCALES, run

BUNDLES = {}
for locale in LOCALES:
    BUNDLES[locale] = FluentBundle([locale], use_isolating=False)
    BUNDLES[locale].add_resource(FluentResource((FOLDER / f"{locale}.ftl").read_text("utf-8")))


def render(case, args, errors):
    bundle = BUNDLES[case["locale"]]
    message = bundle.get_message(case["id"])
    pattern = message.value if case["attribute"] is None else message.attributes[case["attribute"]]
    text, found = bundle.format_pattern(pattern, args)
    errors.extend(found)
    return text


run(render)
