// Writes currency.tsv, place.tsv and unit.tsv from the CLDR data of node's Intl: `node generate.mjs` in this folder.
// ICU4X has currencies and units in an experimental crate only; these tables stand in until it is stable.
import { writeFileSync } from "node:fs";

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
  const { other, ...rest } = SAMPLES[language];
  const otherwise = pattern(language, options, other);
  const all = Object.entries(rest).map(([name, n]) => [name, pattern(language, options, n)]);
  return [["other", otherwise], ...all.filter(([, text]) => text !== otherwise)].map(([name, text]) => `${name}=${text}`);
}

function symbol(language, currency, currencyDisplay) {
  const parts = new Intl.NumberFormat(language, { style: "currency", currency, currencyDisplay }).formatToParts(1);
  return parts.find((part) => part.type === "currency").value;
}

let text = HEAD + "# language, currency, symbol, narrow symbol, name by plural category; `*` stands for any other language.\n";
for (const language of LANGUAGES) {
  for (const currency of CURRENCIES) {
    const options = { style: "currency", currency, currencyDisplay: "name" };
    const names = forms(language, options).map((form) => form.replace("{0} ", ""));
    text += [language, currency, symbol(language, currency, "symbol"), symbol(language, currency, "narrowSymbol"), ...names].join("\t") + "\n";
  }
}
for (const currency of CURRENCIES) {
  text += ["*", currency, symbol(PLAIN, currency, "symbol"), symbol(PLAIN, currency, "narrowSymbol")].join("\t") + "\n";
}
writeFileSync("currency.tsv", text);

text = HEAD + "# language, unit, width, text by plural category.\n";
for (const language of LANGUAGES) {
  for (const unit of UNITS) {
    for (const unitDisplay of ["long", "short", "narrow"]) {
      text += [language, unit, unitDisplay, ...forms(language, { style: "unit", unit, unitDisplay })].join("\t") + "\n";
    }
  }
}
writeFileSync("unit.tsv", text);

// Where percent signs and currencies stand: what differs from `{0}%` and `-¤ {0}`, which is CLDR's root.
const letters = Array.from({ length: 26 }, (_, i) => String.fromCharCode(97 + i));
const codes = letters.flatMap((a) => letters.flatMap((b) => ["", ...letters].map((c) => a + b + c)));
const known = codes.filter((code) => Intl.NumberFormat.supportedLocalesOf([code]).length);
const languages = new Set(known.map((code) => Intl.getCanonicalLocales(code)[0]).filter((code) => /^[a-z]{2,3}$/.test(code)));
text = HEAD + "# language, percent, currency with the minus; marks of direction apart.\n";
for (const language of [...languages].sort()) {
  const show = (options, n, from, to) =>
    new Intl.NumberFormat(language, { numberingSystem: "latn", maximumFractionDigits: 0, ...options })
      .format(n).replace(/[\u200e\u200f]/g, "").replace("\u2212", "-").replace(from, "{0}").replace(/EUR|€/, "¤").replace(/500/, to);
  const percent = show({ style: "percent" }, 5, "500", "{0}");
  const currency = show({ style: "currency", currency: "EUR", currencyDisplay: "narrowSymbol" }, -5, "5", "");
  const usual = [["{0}%", "-¤\u00a0{0}"]].some(([a, b]) => a === percent && b === currency);
  if (!usual && percent.includes("{0}") && /-.*\{0\}/.test(currency)) text += [language, percent, currency].join("\t") + "\n";
}
writeFileSync("place.tsv", text);
