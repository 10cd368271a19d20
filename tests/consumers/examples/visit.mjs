// Visits a page as somebody who reads a language, and says what they see: visit.mjs URL PICTURES LANGUAGE…

import { createRequire } from "node:module";
import { mkdirSync } from "node:fs";

const require = createRequire(process.env.PORTOLAN_CONSUMERS_FOLDER + "/");
const { chromium } = require("playwright-core");

const [url, pictures, ...languages] = process.argv.slice(2);
mkdirSync(pictures, { recursive: true });
// As in page/check.mjs: often run as root, where the sandbox cannot start; only our own page is opened.
const browser = await chromium.launch({
  executablePath: process.env.PORTOLAN_BROWSER,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
const seen = {};
for (const locale of languages) {
  const context = await browser.newContext({ locale, viewport: { width: 800, height: 500 } });
  const page = await context.newPage();
  const faults = [];
  page.on("console", (message) => message.type() === "error" && !message.text().includes("favicon") && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(url);
  await page.screenshot({ path: `${pictures}/${locale}.png` });
  seen[locale] = {
    lang: await page.getAttribute("html", "lang"),
    title: await page.title(),
    text: await page.innerText("body"),
    strong: await page.locator("strong").allInnerTexts(),
    faults,
  };
  await context.close();
}
await browser.close();
console.log(JSON.stringify(seen));
