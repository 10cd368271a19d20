// Writes date.tsv: `npm install --no-save cldr-dates-full@48.0.0 cldr-core@48.0.0` in any folder, then
// `node generate_dates.mjs FOLDER/node_modules` in this one.
// ICU4X 2.4 has patterns for a length of the whole date and none for fields of different widths, and no names for the parts
// of the day. The table has CLDR's patterns by skeleton in seven languages, and in their regions what differs from the
// parent that CLDR gives each. Of all other languages it has the styles and the parts of the day.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LANGUAGES = ["en", "fr", "de", "el", "it", "pl", "es"];
const LETTERS = { hours: "H", utc: "U", date: "D", time: "T", glue: "G", append: "A", period: "P", skeleton: "S" };
const STYLES = ["full", "long", "medium", "short"];
const folder = process.argv[2] ?? "node_modules";
const read = (...path) => JSON.parse(readFileSync(join(folder, ...path), "utf8"));
const calendar = (tag) => read("cldr-dates-full/main", tag, "ca-gregorian.json").main[tag].dates.calendars.gregorian;
const names = (tag) => read("cldr-dates-full/main", tag, "dateFields.json").main[tag].dates.fields;
const rules = read("cldr-core/supplemental/dayPeriods.json").supplemental.dayPeriodRuleSet;
const version = read("cldr-core/package.json").version;

const APPEND = ["Era", "Year", "Month", "Day-Of-Week", "Day", "", "Hour", "Minute", "Second", "", "Timezone"];
const NAMES = ["era", "year", "month", "weekday", "day", "dayperiod", "hour", "minute", "second", "", "zone"];
const explicit = Object.entries(read("cldr-core/supplemental/parentLocales.json").supplemental.parentLocales.parentLocale);
// Of parents that are another language only the Norwegian one counts here.
const parents = Object.fromEntries(explicit.filter(([tag, above]) => above === "root" || above === "no" || above.split("-")[0] === tag.split("-")[0]));
const tags = readdirSync(join(folder, "cldr-dates-full/main")).sort();
// A language in other letters than its usual ones inherits nothing.
const parent = (tag) => {
  const [language, script] = tag.split("-");
  const other = script?.length === 4 && script !== new Intl.Locale(language).maximize().script;
  return parents[tag] ?? (other && tag.length === language.length + 5 ? "" : tag.replace(/-?[^-]+$/, ""));
};
// Fields that `DATETIME` cannot ask for, such as the week.
const foreign = /[^GyMLEcdaBHhKkmsSzvO]/;
const plain = ([key]) => !key.includes("-");
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const minutes = (time) => time.split(":").reduce((hours, rest) => hours * 60 + +rest) / 60;

// Rules of the parts of the day are inherited by truncation.
const rulesOf = (tag) => tag === "und" ? {} : rules[tag] ?? (tag.includes("-") ? rulesOf(tag.replace(/-[^-]+$/, "")) : undefined);

function periods(tag, data) {
  const named = (width) => data.dayPeriods.format[width];
  const rows = [];
  for (const [name, { _at, _from, _before }] of Object.entries(rulesOf(tag) ?? {})) {
    // At midnight a day begins and another ends. ICU does not use the word.
    if (name === "midnight") continue;
    const text = ["abbreviated", "wide", "narrow"].map((width) => named(width)[name]);
    if (text.includes(undefined)) continue;
    // One text for all widths stands once.
    const short = text.every((it) => it === text[0]) ? text.slice(0, 1) : text;
    rows.push(["period", _at ? `=${minutes(_at)}` : `${minutes(_from)}-${minutes(_before)}`, ...short]);
  }
  return rows;
}

const seven = (tag) => LANGUAGES.includes(tag.split("-")[0]) && /^..(-(.{2,3}))?$/.test(tag);

// All rows of a locale, with what it inherits.
function rowsOf(tag) {
  const data = calendar(tag);
  const { dateFormats, timeFormats, dateTimeFormats } = data;
  const rows = [];
  const intl = (options) => new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...options });
  const zone = (timeZoneName) => intl({ timeZoneName }).formatToParts(0).find((part) => part.type === "timeZoneName").value;
  const known = Intl.DateTimeFormat.supportedLocalesOf([tag]).length > 0 && intl().resolvedOptions().locale === tag;
  if (known) {
    rows.push(["hours", intl({ hour: "numeric" }).resolvedOptions().hourCycle === "h12" ? "h" : "H"]);
    if (zone("long") !== "UTC") rows.push(["utc", zone("long")]);
  }
  const styles = (kind, formats) => rows.push([kind, ...STYLES.map((style) => formats[style]._value ?? formats[style])]);
  styles("date", dateFormats);
  styles("time", timeFormats);
  styles("glue", data["dateTimeFormats-atTime"].standard);
  if (!seven(tag)) return [...rows, ...periods(tag, data)];
  const append = APPEND.map((key, at) => {
    const name = names(tag)[NAMES[at]]?.displayName ?? "F14";
    return (dateTimeFormats.appendItems[key] ?? "{0} ├{2}: {1}┤").replace("{2}", `'${name.replace(/'/g, "''")}'`);
  });
  rows.push(["append", ...append]);
  rows.push(...periods(tag, data));
  const formats = Object.entries(dateTimeFormats.availableFormats).filter(plain);
  for (const [key, pattern] of formats.sort(([a], [b]) => order(a, b))) if (!foreign.test(key)) rows.push(["skeleton", key, pattern]);
  return rows;
}

// What differs from the parent's rows. The parts of the day stand together or not at all.
function differing(own, inherited) {
  const key = (row) => row[0] === "skeleton" ? row[1] : row[0];
  const of = (rows, name) => JSON.stringify(rows.filter((row) => key(row) === name));
  return own.filter((row) => of(own, key(row)) !== of(inherited, key(row)));
}

const rows = [];
const root = rowsOf("und");
for (const tag of ["und", ...tags.filter((tag) => tag !== "und").sort((a, b) => order(!seven(a), !seven(b)))]) {
  const full = tag === "und" || LANGUAGES.includes(tag);
  const inherited = full ? [] : tags.includes(parent(tag)) ? rowsOf(parent(tag)) : root;
  rows.push(...differing(rowsOf(tag), inherited).map((row) => [tag, ...row]));
}
const head = `# CLDR ${version}; made by generate_dates.mjs. © 1991-2025 Unicode, Inc., Unicode License v3.
# Read by src/runtime/date_table.rs: @ and a locale, below it its rows, each with a letter for its kind: H hours, U the name of
# UTC, D T G patterns of dates and times and what joins them by style, A what is put behind, P parts of the day, S skeletons.
`;
const locales = rows.reduce((all, row) => ({ ...all, [row[0]]: [...(all[row[0]] ?? []), row] }), {});
const lines = Object.entries(locales).map(([tag, all]) => `@${tag}\n` + all.map((row) => LETTERS[row[1]] + row.slice(2).join("\t") + "\n").join(""));
writeFileSync("date.tsv", head + lines.join("") + "@\n");

// Parents that are not found by taking the last part away, for ancestors.rs.
const children = {};
for (const [tag, above] of Object.entries(parents)) {
  const plain = /^[a-z]+(-(?:[A-Z][a-z]+-)?([A-Z]{2}|\d{3}))?$/.test(tag);
  if (plain && tags.includes(tag) && tags.includes(above)) (children[above] ??= []).push(tag);
}
const families = Object.entries(children).sort().map(([above, all]) => `${above}\t${all.sort().join(" ")}\n`);
writeFileSync("parents.tsv", head.replace(/# Read[^]*/, "# parent, those whose parent it is: read by src/runtime/ancestors.rs.\n") + families.join(""));
