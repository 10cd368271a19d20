// Renders the grid from the format `icu` with intl-messageformat. usage: node icu.mjs FOLDER CASES.json
import { locales, read, renamed, require, run } from "./grid.mjs";

const { IntlMessageFormat } = await import(require.resolve("intl-messageformat"));

const files = new Map(locales.map((locale) => [locale, JSON.parse(read(`${locale}.json`))]));
const made = new Map();

run((it, args) => {
    const key = `${it.locale} ${it.unit}`;
    if (!made.has(key)) {
        const message = files.get(it.locale)[it.unit];
        made.set(key, new IntlMessageFormat(message, it.locale, undefined, { ignoreTag: true }));
    }
    return made.get(key).format(renamed(it, args));
});
