// Renders the grid from the format `json`, with what every JavaScript has: Intl. usage: node json.mjs FOLDER CASES.json
import { locales, read, run } from "./grid.mjs";

const files = new Map(locales.map((locale) => [locale, JSON.parse(read(`${locale}.json`))]));

const made = new Map();
/** A formatter of Intl, made once. */
const intl = (kind, locale, options) => {
    const key = JSON.stringify([kind, locale, options]);
    if (!made.has(key)) made.set(key, new Intl[kind](locale, options));
    return made.get(key);
};

/** A value as readers see it. */
const show = (locale, { variable, as, options }, args) => {
    if (as === "number") return intl("NumberFormat", locale, options).format(args[variable]);
    if (as === "date") return intl("DateTimeFormat", locale, options).format(args[variable]);
    return String(args[variable]);
};

/** Whether a case of a choice is that of a value; the last case of a choice is for everything else. */
const fits = (locale, { variable, by, cases, options }, own, args) => {
    if (own === cases.at(-1)) return true;
    if (by === "word") return own === args[variable];
    if (own.startsWith("=")) return Number(own.slice(1)) === args[variable];
    const type = by === "ordinal" ? "ordinal" : "cardinal";
    return own === intl("PluralRules", locale, { ...options, type }).select(args[variable]);
};

run(({ locale, unit }, args) => {
    let message = files.get(locale).messages[unit];
    if (message.choose) {
        const all = (form) => form.if.every((own, at) => fits(locale, message.choose[at], own, args));
        message = message.forms.find(all).text;
    }
    return [message].flat().map((it) => (typeof it === "string" ? it : show(locale, it, args))).join("");
});
