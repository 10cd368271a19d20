// Writes date.tsv: `npm install --no-save cldr-dates-full@48.0.0 cldr-core@48.0.0` in any folder, then
// `node generate_dates.mjs FOLDER/node_modules` in this one.
// ICU4X 2.4 has patterns for a length of the whole date and none for fields of different widths, and no names for the parts
// of the day. The table has CLDR's patterns by skeleton in seven languages, and in their regions what differs from the
// parent that CLDR gives each. Of all other languages it has the parts of the day.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LANGUAGES = ["en", "fr", "de", "el", "it", "pl", "es"];
const STYLES = ["full", "long", "medium", "short"];
const root = process.argv[2] ?? "node_modules";
const read = (...path) => JSON.parse(readFileSync(join(root, ...path), "utf8"));
const calendar = (tag) => read("cldr-dates-full/main", tag, "ca-gregorian.json").main[tag].dates.calendars.gregorian;
const names = (tag) => read("cldr-dates-full/main", tag, "dateFields.json").main[tag].dates.fields;
const rules = read("cldr-core/supplemental/dayPeriods.json").supplemental.dayPeriodRuleSet;
const version = read("cldr-core/package.json").version;

const APPEND = ["Era", "Year", "Month", "Day-Of-Week", "Day", "", "Hour", "Minute", "Second", "", "Timezone"];
const NAMES = ["era", "year", "month", "weekday", "day", "dayperiod", "hour", "minute", "second", "", "zone"];
const parents = read("cldr-core/supplemental/parentLocales.json").supplemental.parentLocales.parentLocale;
const tags = readdirSync(join(root, "cldr-dates-full/main")).sort();
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
const rulesOf = (tag) => rules[tag] ?? (tag.includes("-") ? rulesOf(tag.replace(/-[^-]+$/, "")) : undefined);

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

// All rows of a locale, with what it inherits.
function rowsOf(tag) {
  const data = calendar(tag);
  const { dateFormats, timeFormats, dateTimeFormats } = data;
  const rows = [];
  const intl = (options) => new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...options });
  rows.push(["hours", intl({ hour: "numeric" }).resolvedOptions().hourCycle === "h12" ? "h" : "H"]);
  const zone = (timeZoneName) => intl({ timeZoneName }).formatToParts(0).find((part) => part.type === "timeZoneName").value;
  if (zone("short") !== "UTC") throw new Error(`${tag}: UTC has another name`);
  rows.push(["utc", zone("long")]);
  rows.push(["date", ...STYLES.map((style) => dateFormats[style])]);
  rows.push(["time", ...STYLES.map((style) => timeFormats[style])]);
  rows.push(["glue", ...STYLES.map((style) => data["dateTimeFormats-atTime"].standard[style])]);
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
const seven = (tag) => LANGUAGES.includes(tag.split("-")[0]) && /^..(-(.{2,3}))?$/.test(tag);
for (const language of LANGUAGES) {
  for (const tag of tags.filter((tag) => seven(tag) && tag.startsWith(language))) {
    const own = rowsOf(tag);
    const shown = tag === language ? own : differing(own, rowsOf(parent(tag)));
    rows.push(...shown.map((row) => [tag, ...row]));
  }
}
for (const tag of tags.filter((tag) => !seven(tag) && rulesOf(tag))) {
  const own = periods(tag, calendar(tag));
  const above = tags.includes(parent(tag)) ? periods(parent(tag), calendar(parent(tag))) : [];
  rows.push(...differing(own, above).map((row) => [tag, ...row]));
}
const head = `# CLDR ${version}; made by generate_dates.mjs. © 1991-2025 Unicode, Inc., Unicode License v3.
# locale, kind, and what the kind has: read by src/runtime/date_table.rs.
`;
writeFileSync("date.tsv", head + rows.map((row) => row.join("\t") + "\n").join(""));

// Parents that are not found by taking the last part away, for ancestors.rs.
const children = {};
for (const [tag, above] of Object.entries(parents)) {
  const plain = /^([a-z]+)-(?:[A-Z][a-z]+-)?([A-Z]{2}|\d{3})$/.exec(tag);
  if (plain && tags.includes(tag) && above.startsWith(`${plain[1]}-`)) (children[above] ??= []).push(tag);
}
const lines = Object.entries(children).sort().map(([above, all]) => `${above}\t${all.sort().join(" ")}\n`);
writeFileSync("parents.tsv", head.replace(/# locale.*/, "# parent, those whose parent it is: read by src/runtime/ancestors.rs.") + lines.join(""));
