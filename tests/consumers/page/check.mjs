// Opens pages and badges in a browser and says what is wrong with them: check.mjs PICTURES FILE…

import { createRequire } from "node:module";
import { mkdirSync } from "node:fs";
import { basename } from "node:path";
import { pathToFileURL } from "node:url";
import { look } from "./look.mjs";

const require = createRequire(process.env.PORTOLAN_CONSUMERS_FOLDER + "/");
const { chromium } = require("playwright-core");

const WIDTHS = [320, 390, 768, 920, 1000, 1280, 1920];
const PICTURED = [390, 1280];
const SCHEMES = ["light", "dark"];
const [pictures, ...files] = process.argv.slice(2);
const wrong = [];

mkdirSync(pictures, { recursive: true });
// A test runs as whoever builds, often as root in a container, where the sandbox of the browser cannot start. Nothing is
// opened but files that the tests have written.
const browser = await chromium.launch({
  executablePath: process.env.PORTOLAN_BROWSER,
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
for (const file of files) {
  const checked = file.endsWith(".svg") ? checkBadge : checkPage;
  await checked(file);
}
await browser.close();
for (const line of wrong) console.log(line);
console.log(wrong.length === 0 ? `${files.length} pages are sound` : `${wrong.length} faults`);
process.exitCode = wrong.length === 0 ? 0 : 1;

/** A tab that shows a file, and where its faults go. */
async function open(file, scheme, width) {
  const name = `${basename(file)} at ${width}, ${scheme}`;
  const say = (fault) => wrong.push(`${name}: ${fault}`);
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const url = pathToFileURL(file).href;
  page.on("console", (message) => say(`the console says: ${message.text()}`));
  page.on("pageerror", (error) => say(`a script failed: ${error}`));
  page.on("dialog", (dialog) => say(`it asks: ${dialog.message()}`) && dialog.dismiss());
  page.on("request", (request) => request.url() === url || say(`it asks for ${request.url()}`));
  await page.goto(url);
  return { context, page, say };
}

async function checkPage(file) {
  for (const scheme of SCHEMES) {
    const { context, page, say } = await open(file, scheme, WIDTHS[0]);
    for (const opened of [false, true]) {
      await page.evaluate((opened) => document.querySelectorAll("details").forEach((it) => (it.open = opened)), opened);
      // Colours depend on the scheme alone, and the places of texts on the width alone.
      for (const width of scheme === SCHEMES[0] ? WIDTHS : PICTURED) {
        await page.setViewportSize({ width, height: 900 });
        const state = opened ? "open" : "closed";
        const faults = await page.evaluate(look, { colours: opened && width === PICTURED[0] });
        faults.forEach((fault) => say(`${width} wide, ${state}: ${fault}`));
        if (PICTURED.includes(width)) {
          const path = `${pictures}/${basename(file, ".html")}-${width}-${scheme}-${state}.png`;
          await page.setViewportSize({ width, height: 2400 });
          await page.screenshot({ path });
        }
      }
    }
    if (scheme === SCHEMES[0]) {
      await page.setViewportSize({ width: WIDTHS[0], height: 900 });
      await checkTree(page, say);
    }
    await context.close();
  }
}

/** What a screen reader is given, on a small screen, where rows are shown as blocks. Names with quotes stand in quotes. */
async function checkTree(page, say) {
  const tree = await page.locator("body").ariaSnapshot();
  const count = (pattern) => (tree.match(pattern) ?? []).length;
  const tables = await page.locator("table").count();
  const rows = await page.locator("tr").count();
  const expected = [
    ["h1", count(/- heading .*\[level=1\]/g), 1],
    ["main", count(/- main\b/g), 1],
    ["banner", count(/- banner\b/g), 1],
    ["contentinfo", count(/- contentinfo\b/g), 1],
    ["tables with a name", count(/- '?table "[^"]+"/g), tables],
    ["rows", count(/- '?row\b/g), rows],
    ["heads of columns", count(/- '?columnheader "/g), 10 * tables],
    ["heads of rows", count(/- '?rowheader "/g), rows - tables],
    ["bars with a text", count(/- '?img "[^"]+"/g), await page.locator(".bar").count()],
  ];
  for (const [what, found, wanted] of expected) {
    if (found !== wanted) say(`a screen reader finds ${found} ${what}, not ${wanted}`);
  }
}

async function checkBadge(file) {
  const { context, page, say } = await open(file, "light", 400);
  const faults = await page.evaluate(() => {
    const [grounds, texts] = ["g > path", "text"].map((it) => [...document.querySelectorAll(it)].map((one) => one.getBBox()));
    const inside = (text, box) => text.x >= box.x + 3 && text.x + text.width <= box.x + box.width - 3;
    const faults = texts.flatMap((text, index) => (inside(text, grounds[index]) ? [] : [`text ${index} leaves its ground`]));
    return texts.length === 2 && grounds.length === 2 ? faults : [`${texts.length} texts on ${grounds.length} grounds`];
  });
  faults.forEach(say);
  await page.screenshot({ path: `${pictures}/${basename(file, ".svg")}.png`, clip: { x: 0, y: 0, width: 240, height: 24 } });
  await context.close();
}
