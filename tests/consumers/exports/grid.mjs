// What the scripts of this folder have in common: reads the cases, renders each, and prints those that come out otherwise.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Loads packages that tests/consumers/install has installed. */
export const require = createRequire(process.env.PORTOLAN_CONSUMERS_FOLDER + "/");

/** The folder of the format. */
export const folder = process.argv[2];

/** The text of a file of the format. */
export const read = (...path) => readFileSync(join(folder, ...path), "utf8");

/** The languages of the cases. */
const cases = JSON.parse(readFileSync(process.argv[3], "utf8"));
export const locales = [...new Set(cases.map((it) => it.locale))];

/** An argument as a program has it: a number, a text, or a Date. */
export const value = ({ number, text, date }) => number ?? text ?? new Date(date);

/** What the format says that variables and words are called, by language and unit. */
const names = existsSync(`${folder}.names.json`) ? JSON.parse(readFileSync(`${folder}.names.json`, "utf8")) : {};

/** Arguments by the names that the format has for them, and what else it wants to be given. */
export const renamed = ({ locale, unit }, args) => {
    const { variables = {}, words = {}, options = {} } = names[`${locale} ${unit}`] ?? {};
    const entry = ([name, own]) => [variables[name] ?? name, words[own] ?? own];
    return { ...options, ...Object.fromEntries(Object.entries(args).map(entry)) };
};

/**
 * Renders all cases: `render(case, args, errors)` gives the text, with arguments by name as `value` has them, or as the
 * second function has them. What it throws, and what it pushes to `errors`, counts as different.
 */
export const run = (render, argument = value) => {
    const different = [];
    cases.forEach((it, number) => {
        const args = Object.fromEntries(Object.entries(it.args).map(([name, own]) => [name, argument(own)]));
        const errors = [];
        let theirs = null;
        try {
            theirs = render(it, args, errors) ?? null;
        } catch (error) {
            errors.push(String(error));
        }
        if (theirs !== it.ours || errors.length > 0) {
            different.push({ case: number, theirs, errors: errors.map(String) });
        }
    });
    console.log(JSON.stringify({ rendered: cases.length, different }));
};
