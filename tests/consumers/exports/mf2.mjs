// Renders the grid from the format `mf2` with messageformat. usage: node mf2.mjs FOLDER CASES.json
import { locales, read, require, run } from "./grid.mjs";

const { MessageFormat } = await import(require.resolve("messageformat"));
const { DraftFunctions } = await import(require.resolve("messageformat/functions"));

const files = new Map(locales.map((locale) => [locale, JSON.parse(read(`${locale}.json`))]));
const made = new Map();
const options = { functions: DraftFunctions, bidiIsolation: "none" };

run(({ locale, unit }, args, errors) => {
    const key = `${locale} ${unit}`;
    if (!made.has(key)) made.set(key, new MessageFormat(locale, files.get(locale)[unit], options));
    return made.get(key).format(args, (error) => errors.push(error));
});
