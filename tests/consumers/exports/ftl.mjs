// Renders the grid from the format `ftl` with @fluent/bundle. usage: node ftl.mjs FOLDER CASES.json
import { locales, read, require, run, value } from "./grid.mjs";

const { FluentBundle, FluentResource, FluentDateTime } = require("@fluent/bundle");

const bundles = new Map();
for (const locale of locales) {
    const bundle = new FluentBundle(locale, { useIsolating: false });
    const errors = bundle.addResource(new FluentResource(read(`${locale}.ftl`)));
    if (errors.length > 0) throw errors[0];
    bundles.set(locale, bundle);
}

const argument = (it) => (it.date === undefined ? value(it) : new FluentDateTime(value(it), { timeZone: "UTC" }));

run(({ locale, id, attribute }, args, errors) => {
    const bundle = bundles.get(locale);
    const message = bundle.getMessage(id);
    const pattern = attribute === null ? message?.value : message?.attributes[attribute];
    return pattern == null ? null : bundle.formatPattern(pattern, args, errors);
}, argument);
