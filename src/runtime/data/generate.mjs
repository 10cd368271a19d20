// Writes currency.tsv, place.tsv and unit.tsv from the CLDR data of node's Intl: `npm install --no-save cldr-core@48.0.0` in
// any folder, which has the names of the locales and of their parents, then `node generate.mjs FOLDER/node_modules` in this one.
// ICU4X has currencies and units in an experimental crate only; these tables stand in until it is stable.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const LANGUAGES = ["en", "fr", "de", "el", "it", "pl", "es"];
const CURRENCIES =
  "AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF ILS INR ISK JPY KRW MAD MDL MXN NOK NZD PLN RON RSD RUB SAR SEK SGD THB TND TRY UAH USD VND XAF XOF ZAR".split(" ");
// A language that has the symbols of CLDR's root; `und` would give those of the machine's own language.
const PLAIN = "ia";
const UNITS = Intl.supportedValuesOf("unit");
const HEAD = `# CLDR ${process.versions.cldr} by way of ICU ${process.versions.icu}; made by generate.mjs. © 1991-2025 Unicode, Inc., Unicode License v3.\n`;

// A number for each plural category, as it is shown.
const SAMPLES = {
  en: { one: 1, other: 2 }, de: { one: 1, other: 2 }, el: { one: 1, other: 2 },
  fr: { one: 1, many: 1e6, other: 2 }, it: { one: 1, many: 1e6, other: 2 }, es: { one: 1, many: 1e6, other: 2 },
  pl: { one: 1, few: 2, many: 5, other: 1.5 },
};
const NUMBER = new Set(["integer", "group", "decimal", "fraction"]);

function pattern(language, options, n) {
  let out = "";
  for (const part of new Intl.NumberFormat(language, { minimumFractionDigits: 0, ...options }).formatToParts(n)) {
    if (!NUMBER.has(part.type)) out += part.value;
    else if (!out.includes("{0}")) out += "{0}";
  }
  return out;
}

// `other=…` always, and each category that differs from it.
function forms(language, options) {
  const { other, ...rest } = SAMPLES[language.split("-")[0]];
  const otherwise = pattern(language, options, other);
  const all = Object.entries(rest).map(([name, n]) => [name, pattern(language, options, n)]);
  return [["other", otherwise], ...all.filter(([, text]) => text !== otherwise)].map(([name, text]) => `${name}=${text}`);
}

function symbol(language, currency, currencyDisplay) {
  const parts = new Intl.NumberFormat(language, { style: "currency", currency, currencyDisplay }).formatToParts(1);
  return parts.find((part) => part.type === "currency").value;
}

const read = (path) => JSON.parse(readFileSync(join(process.argv[2] ?? "node_modules", "cldr-core", path), "utf8"));
const explicit = read("supplemental/parentLocales.json").supplemental.parentLocales.parentLocale;
const tags = read("availableLocales.json").availableLocales.full;
// As in ancestors.rs.
const parent = (tag) => {
  const [language, script] = tag.split("-");
  const above = explicit[tag] ?? "root";
  if (above === "no" || above.split("-")[0] === language) return above;
  const other = script?.length === 4 && script !== new Intl.Locale(language).maximize().script;
  return other && tag.length === language.length + 5 ? "" : tag.replace(/-?[^-]+$/, "");
};
const known = (tag) => Intl.NumberFormat.supportedLocalesOf([tag]).length && new Intl.NumberFormat(tag).resolvedOptions().locale === tag;
const regions = tags.filter((tag) => /^(en|fr|de|el|it|pl|es)-(..|...)$/.test(tag) && known(tag)).sort();

let text = HEAD + "# locale, currency, symbol, narrow symbol, name by plural category; `*` stands for any other language. A region has what differs\n# from its parent.\n";
const money = (tag, currency) => {
  const options = { style: "currency", currency, currencyDisplay: "name" };
  let names = forms(tag, options).map((form) => form.replace(/\{0\} ?/, ""));
  // ICU 78 takes names for symbols in `en-DE` and others below `en-150`.
  if (tag !== parent(tag) && forms(tag, options).some((form) => !/=\{0\}[ \u00a0][^{]+$/.test(form)) && regions.includes(tag)) names = forms(parent(tag), options).map((form) => form.replace(/\{0\} ?/, ""));
  return [currency, symbol(tag, currency, "symbol"), symbol(tag, currency, "narrowSymbol"), ...names].join("\t");
};
for (const tag of [...LANGUAGES, ...regions]) {
  for (const currency of CURRENCIES) {
    if (LANGUAGES.includes(tag) || money(tag, currency) !== money(parent(tag), currency)) text += `${tag}\t${money(tag, currency)}\n`;
  }
}
for (const currency of CURRENCIES) {
  text += ["*", currency, symbol(PLAIN, currency, "symbol"), symbol(PLAIN, currency, "narrowSymbol")].join("\t") + "\n";
}
writeFileSync("currency.tsv", text);

text = HEAD + "# locale, unit, width, text by plural category. A region has what differs from its parent.\n";
const quantity = (tag, unit, unitDisplay) => forms(tag, { style: "unit", unit, unitDisplay }).join("\t");
for (const tag of [...LANGUAGES, ...regions]) {
  for (const unit of UNITS) {
    for (const unitDisplay of ["long", "short", "narrow"]) {
      const own = quantity(tag, unit, unitDisplay);
      if (LANGUAGES.includes(tag) || own !== quantity(parent(tag), unit, unitDisplay)) text += [tag, unit, unitDisplay, own].join("\t") + "\n";
    }
  }
}
writeFileSync("unit.tsv", text);

// Where percent signs and currencies stand, in each locale that differs from its parent, or from CLDR's root.
text = HEAD + "# locale, percent, currency, both with a minus: nothing for that of the keyboard before all; separators\n# of amounts of money that are others: each, and what stands for it.\n";
const ROOT = ["{0}%", "¤\u00a0{0}", "", "", ""].join("\t");
const around = (tag, options, n) => {
  const parts = new Intl.NumberFormat(tag, { maximumFractionDigits: 0, ...options }).formatToParts(n);
  const shown = parts.map(({ type, value }) => (NUMBER.has(type) ? "{0}" : type === "currency" ? "¤" : value)).join("");
  return shown.replace(/(\{0\})+/, "{0}");
};
// Separators that are others in amounts of money: each, and what stands for it there.
const separators = (tag) => {
  const of = (options) => new Intl.NumberFormat(tag, { minimumFractionDigits: 2, ...options }).formatToParts(1234567);
  const [plain, money] = [{}, { style: "currency", currency: "EUR" }].map(of);
  const find = (parts, kind) => parts.find(({ type }) => type === kind)?.value;
  const pairs = ["decimal", "group"].map((kind) => [find(plain, kind), find(money, kind)]);
  return pairs.filter(([a, b]) => a && b && a !== b).flat().join("");
};
const places = (tag) => {
  const all = [{ style: "percent" }, { style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol" }];
  const plain = all.map((options) => around(tag, options, 5));
  const minus = all.map((options, at) => around(tag, options, -5)).map((text, at) => (text === `-${plain[at]}` ? "" : text));
  // Browsers have other separators than CLDR's there below `en-150`.
  return [...plain, ...minus, tag.startsWith("en-") ? "" : separators(tag)].join("\t");
};
for (const tag of tags.filter(known).sort()) {
  const above = parent(tag);
  const inherited = tags.includes(above) && known(above) ? places(above) : ROOT;
  if (places(tag) !== inherited) text += `${tag}\t${places(tag)}\n`;
}
writeFileSync("place.tsv", text);
