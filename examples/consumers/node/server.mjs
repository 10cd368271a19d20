// One page in the visitor's language: server.mjs FOLDER [PORT], with the folder that `portolan export website` wrote.
import { createServer } from "node:http";
import { texts } from "./texts.mjs";

const [folder, port = "0"] = process.argv.slice(2);
const { negotiate, say, locales } = texts(folder);
const server = createServer((request, response) => {
  const locale = negotiate(request.headers["accept-language"]);
  response.setHeader("content-type", "text/html; charset=utf-8");
  // What is put in here are numbers; texts of users would have to be escaped.
  response.end(`<!doctype html>
<html lang="${locale}" dir="${locales[locale].direction}"><meta charset="utf-8"><title>${say(locale, "home-meta")}</title>
<style>body { font: 1.1rem/1.5 sans-serif; max-width: 40rem; margin: 2rem auto; padding: 0 1rem }</style>
<h1>${say(locale, "home-hero")}</h1>
<p>${say(locale, "home-figures", { cities: 1234, countries: 2 })}</p>
<p>${say(locale, "news-count", { count: 22 })}</p></html>`);
});
server.listen(Number(port), "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/`));
