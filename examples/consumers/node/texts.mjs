// Texts from a bundle that `portolan export` wrote: texts(FOLDER) gives { negotiate, say, locales }.
import { readFileSync } from "node:fs";
import { FluentBundle, FluentResource } from "@fluent/bundle";

export function texts(folder) {
  const { locales, source } = JSON.parse(readFileSync(`${folder}/manifest.json`, "utf8"));
  const bundles = new Map(Object.keys(locales).map((locale) => [locale, new FluentBundle(locale)]));
  for (const [locale, bundle] of bundles) bundle.addResource(new FluentResource(readFileSync(`${folder}/ftl/${locale}.ftl`, "utf8")));
  /** The first language of an Accept-Language header that the bundle has. */
  function negotiate(header = "") {
    const asked = header.split(",").map((part) => part.trim().split(/\s*;\s*q=/)).sort((a, b) => (b[1] ?? 1) - (a[1] ?? 1));
    return asked.flatMap(([tag]) => [tag, tag.split("-")[0]]).find((tag) => bundles.has(tag)) ?? source;
  }
  /** A text in a language, else in those that it falls back to, else the id. */
  function say(locale, id, args = {}) {
    const found = [locale, ...locales[locale].fallback].find((tag) => bundles.get(tag).getMessage(id)?.value);
    return found ? bundles.get(found).formatPattern(bundles.get(found).getMessage(id).value, args, []) : id;
  }
  return { negotiate, say, locales };
}
