// Renders the grid from the format `esm` with @fluent/bundle. usage: node esm.mjs FOLDER CASES.json
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { folder, locales as asked, require, run, value } from "./grid.mjs";

const { FluentBundle, FluentResource, FluentDateTime } = require("@fluent/bundle");
const { format, load, locales, source } = await import(pathToFileURL(join(folder, "index.js")).href);

if (Object.keys(locales)[0] !== source) throw new Error("the source is not the first language");
const bundles = new Map();
for (const locale of asked) {
    const { name, direction, fallback } = locales[locale];
    if (!name || direction !== "ltr" || fallback.join() !== (locale === source ? "" : source)) {
        throw new Error(`${locale} is ${name}, ${direction}, ${fallback}`);
    }
    const bundle = new FluentBundle(locale, { useIsolating: false });
    const errors = bundle.addResource(new FluentResource(await load(locale)));
    if (errors.length > 0) throw errors[0];
    bundles.set(locale, bundle);
}

// What no bundle has is its id; what the first one does not have is that of the second.
const nothing = [];
if (format(new FluentBundle("en"), "no.text", {}, nothing) !== "no.text" || nothing.length !== 1) throw new Error("no.text");
const some = [new FluentBundle("pl"), bundles.get(source)];
const first = JSON.stringify(format(some, process.env.PORTOLAN_PLAIN));
if (first !== JSON.stringify(format(bundles.get(source), process.env.PORTOLAN_PLAIN)) || first.includes(process.env.PORTOLAN_PLAIN)) {
    throw new Error(`${process.env.PORTOLAN_PLAIN} is ${first}`);
}

const argument = (it) => (it.date === undefined ? value(it) : new FluentDateTime(value(it), { timeZone: "UTC" }));
run(({ locale, unit }, args, errors) => format(bundles.get(locale), unit, args, errors), argument);
