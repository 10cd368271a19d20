// Formats cases with @fluent/bundle and prints those whose text is another, as JSON.
// usage: node render.mjs CASES.json
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(process.env.PORTOLAN_CONSUMERS_FOLDER + "/");
const { FluentBundle, FluentResource, FluentDateTime } = require("@fluent/bundle");

const { texts, cases } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const bundles = new Map();
for (const [locale, text] of Object.entries(texts)) {
    const bundle = new FluentBundle(locale, { useIsolating: false });
    const errors = bundle.addResource(new FluentResource(text));
    if (errors.length > 0) throw errors[0];
    bundles.set(locale, bundle);
}

const value = ({ number, date, text }) => {
    if (number !== undefined) return number;
    return date === undefined ? text : new FluentDateTime(new Date(date), { timeZone: "UTC" });
};

const different = [];
for (const { locale, id, attribute, args, ours } of cases) {
    const bundle = bundles.get(locale);
    const message = bundle.getMessage(id);
    const pattern = attribute === null ? message?.value : message?.attributes[attribute];
    const values = Object.fromEntries(Object.entries(args).map(([name, it]) => [name, value(it)]));
    const errors = [];
    const theirs = pattern == null ? null : bundle.formatPattern(pattern, values, errors);
    if (theirs !== ours || errors.length > 0) {
        different.push({ locale, id, attribute, args, ours, theirs, errors: errors.map(String) });
    }
}
console.log(JSON.stringify({ rendered: cases.length, different }));
