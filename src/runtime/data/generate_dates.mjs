// Writes date.tsv: `npm install --no-save cldr-dates-full@48.0.0 cldr-core@48.0.0` in any folder, then
// `node generate_dates.mjs FOLDER/node_modules` in this one.
// ICU4X 2.4 has patterns for a length of the whole date and none for fields of different widths, and no names for the parts
// of the day. The table has CLDR's patterns by skeleton, in the order in which they are to be tried: UTS 35, "Matching
// Skeletons". Patterns of the styles count as well, where no skeleton is the same.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LANGUAGES = ["en", "fr", "de", "el", "it", "pl", "es"];
const STYLES = ["full", "long", "medium", "short"];
const root = process.argv[2] ?? "node_modules";
const read = (...path) => JSON.parse(readFileSync(join(root, ...path), "utf8"));
const calendar = (tag) => read("cldr-dates-full/main", tag, "ca-gregorian.json").main[tag].dates.calendars.gregorian;
const names = (tag) => read("cldr-dates-full/main", tag, "dateFields.json").main[tag].dates.fields;
const rules = read("cldr-core/supplemental/dayPeriods.json").supplemental.dayPeriodRuleSet;
const version = read("cldr-core/package.json").version;

// Fields in the order of the table, each with its letters and, by letter, the least lengths that make another kind.
const FIELDS = ["G", "y", "ML", "Ec", "d", "aB", "HhKk", "m", "s", "S", "zvO"];
const KINDS = { G: [1, 4, 5], M: [1, 3, 4, 5], L: [1, 3, 4, 5], E: [1, 4, 5], c: [1, 3, 4, 5], a: [1, 4, 5], B: [1, 4, 5], z: [1, 4], v: [1, 4], O: [1, 4] };
const APPEND = ["Era", "Year", "Month", "Day-Of-Week", "Day", "", "Hour", "Minute", "Second", "", "Timezone"];
const NAMES = ["era", "year", "month", "weekday", "day", "dayperiod", "hour", "minute", "second", "", "zone"];
const field = (letter) => FIELDS.findIndex((letters) => letters.includes(letter));

// The letters of a pattern or skeleton by field, with the hour's part of the day if it has none; nothing if there is a
// field that `DATETIME` cannot ask for, such as the week.
function skeleton(pattern) {
  const found = Array(FIELDS.length).fill("");
  for (const [letters] of pattern.replace(/'[^']*'/g, "").matchAll(/([A-Za-z])\1*/g)) {
    if (field(letters[0]) < 0) return null;
    found[field(letters[0])] = letters;
  }
  if (/[hK]/.test(found[6])) found[5] ||= "a";
  return found;
}

const kind = (letters) => letters && Math.max(...(KINDS[letters[0]] ?? [1]).filter((least) => least <= letters.length));
const base = (fields) => fields.map((letters) => letters && letters[0].repeat(kind(letters))).join("");
const types = (fields) => fields.map((letters) => letters && (KINDS[letters[0]] && !(/[MLc]/.test(letters[0]) && kind(letters) === 1) ? letters[0] + kind(letters) : letters)).join();

// What a pattern is filed under, and what gives way to what, as ICU does it.
function add(all, key, pattern, specified, override) {
  const fields = skeleton(key);
  if (!fields) return;
  const same = all.find((it) => base(it.fields) === base(fields));
  if (same && (!same.specified || (specified && !override)) && !override) return;
  const equal = all.find((it) => it.fields.join("") === fields.join(""));
  if (equal && (!override || (specified && equal.specified))) return;
  const old = all.find((it) => base(it.fields) === base(fields) && types(it.fields) === types(fields));
  if (old) Object.assign(old, { pattern, specified });
  else all.push({ fields, pattern, specified });
}

const plain = ([key]) => !key.includes("-");
const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
const minutes = (time) => time.split(":").reduce((hours, rest) => hours * 60 + +rest) / 60;

function periods(tag, data) {
  const named = (width) => data.dayPeriods.format[width];
  const rows = [];
  for (const [name, { _at, _from, _before }] of Object.entries(rules[tag])) {
    // At midnight a day begins and another ends. ICU does not use the word.
    if (name === "midnight") continue;
    const text = ["abbreviated", "wide", "narrow"].map((width) => named(width)[name]);
    if (text.includes(undefined)) continue;
    rows.push([tag, "period", _at ? `=${minutes(_at)}` : `${minutes(_from)}-${minutes(_before)}`, ...text]);
  }
  return rows;
}

const rows = [];
for (const tag of LANGUAGES) {
  const data = calendar(tag);
  const { dateFormats, timeFormats, dateTimeFormats } = data;
  const intl = (options) => new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...options });
  rows.push([tag, "hours", intl({ hour: "numeric" }).resolvedOptions().hourCycle === "h12" ? "h" : "H"]);
  const zone = (timeZoneName) => intl({ timeZoneName }).formatToParts(0).find((part) => part.type === "timeZoneName").value;
  if (zone("short") !== "UTC") throw new Error(`${tag}: UTC has another name`);
  rows.push([tag, "utc", zone("long")]);
  rows.push([tag, "date", ...STYLES.map((style) => dateFormats[style])]);
  rows.push([tag, "time", ...STYLES.map((style) => timeFormats[style])]);
  rows.push([tag, "glue", ...STYLES.map((style) => data["dateTimeFormats-atTime"].standard[style])]);
  const append = APPEND.map((key, at) => {
    const name = names(tag)[NAMES[at]]?.displayName ?? "F14";
    return (dateTimeFormats.appendItems[key] ?? "{0} ├{2}: {1}┤").replace("{2}", `'${name.replace(/'/g, "''")}'`);
  });
  rows.push([tag, "append", ...append]);
  rows.push(...periods(tag, data));
  const all = [];
  for (const letter of "GyMEdaHmsSv") add(all, letter, letter, false, false);
  for (const style of STYLES) {
    add(all, dateFormats[style], dateFormats[style], false, false);
    add(all, timeFormats[style], timeFormats[style], false, false);
  }
  const formats = Object.entries(dateTimeFormats.availableFormats).filter(plain).sort(([a], [b]) => order(a, b));
  for (const [key, pattern] of formats) add(all, key, pattern, true, true);
  // Letters in the order of ASCII; within one, in the order of their coming.
  const first = (it) => base(it.fields)[0];
  all.sort((a, b) => order(first(a), first(b)));
  for (const it of all) rows.push([tag, it.specified ? "skeleton" : "derived", it.fields.join(""), it.pattern]);
}
const head = `# CLDR ${version}; made by generate_dates.mjs. © 1991-2025 Unicode, Inc., Unicode License v3.
# language, kind, and what the kind has: read by src/runtime/date_table.rs.
`;
writeFileSync("date.tsv", head + rows.map((row) => row.join("\t") + "\n").join(""));
