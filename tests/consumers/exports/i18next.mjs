// Renders the grid from the format `i18next` with i18next. usage: node i18next.mjs FOLDER CASES.json
import { locales, read, renamed, require, run } from "./grid.mjs";

const i18next = require("i18next");

const complaints = [];
const logger = { type: "logger", log: () => {}, warn: (it) => complaints.push(it), error: (it) => complaints.push(it) };
const resources = locales.map((locale) => [locale, { translation: JSON.parse(read(`${locale}.json`)) }]);
const instance = i18next.createInstance().use(logger);
await instance.init({
    resources: Object.fromEntries(resources),
    fallbackLng: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
});

run((it, args, errors) => {
    const before = complaints.length;
    const text = instance.t(it.unit, { ...renamed(it, args), lng: it.locale });
    for (const own of complaints.slice(before)) errors.push(own.join(" "));
    return text;
});
