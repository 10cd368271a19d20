// One page in the visitor's language, from a bundle that `portolan export website` wrote: server.mjs FOLDER [PORT]
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { FluentBundle, FluentResource } from "@fluent/bundle";

const [folder, port = "0"] = process.argv.slice(2);
const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, "utf8"));
const bundles = Object.fromEntries(Object.keys(manifest.locales).map((locale) => {
  const bundle = new FluentBundle(locale);
  bundle.addResource(new FluentResource(readFileSync(`${folder}/ftl/${locale}.ftl`, "utf8")));
  return [locale, bundle];
}));

/** The first language of an Accept-Language header that the bundle has. */
function negotiate(header = "") {
  const asked = header.split(",").map((part) => part.trim().split(/\s*;\s*q=/)).sort((a, b) => (b[1] ?? 1) - (a[1] ?? 1));
  const tags = asked.flatMap(([tag]) => [tag, tag.split("-")[0]]);
  return tags.find((tag) => Object.hasOwn(manifest.locales, tag)) ?? manifest.source;
}

/** A text as HTML: in the language, else in those that it falls back to, else the id. What is put in is escaped. */
function say(locale, id, args = {}) {
  const escaped = (it) => (typeof it === "string" ? it.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`) : it);
  const safe = Object.fromEntries(Object.entries(args).map(([name, it]) => [name, escaped(it)]));
  for (const tag of [locale, ...manifest.locales[locale].fallback]) {
    const message = bundles[tag].getMessage(id);
    if (message?.value) return bundles[tag].formatPattern(message.value, safe, []);
  }
  return id;
}

const server = createServer((request, response) => {
  const locale = negotiate(request.headers["accept-language"]);
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(`<!doctype html>
<html lang="${locale}" dir="${manifest.locales[locale].direction}"><meta charset="utf-8"><title>${say(locale, "home-meta")}</title>
<style>body { font: 1.1rem/1.5 sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem }</style>
<h1>${say(locale, "home-hero")}</h1>
<p>${say(locale, "home-figures", { cities: 1234, countries: 2 })}</p>
<p>${say(locale, "news-count", { count: 22 })}</p></html>`);
});
server.listen(Number(port), "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/`));
