// Writes aliases.txt: `npm install --no-save cldr-core@48.0.0` in any folder, then `node generate_aliases.mjs FOLDER/node_modules`
// in this one. Codes of languages and regions that CLDR names as other codes for the same.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const read = (path) => JSON.parse(readFileSync(join(process.argv[2] ?? "node_modules", "cldr-core", path), "utf8"));
const { languageAlias, territoryAlias } = read("supplemental/aliases.json").supplemental.metadata.alias;
const plain = (aliases, code) => Object.entries(aliases).filter(([from, { _replacement: to }]) => code.test(from) && !to.includes(" "));
const lines = [...plain(languageAlias, /^[a-z]{2,3}$/), ...plain(territoryAlias, /^[A-Z]{2}$/)].map(([from, { _replacement }]) => `${from} ${_replacement}\n`);
const head = `# CLDR ${read("package.json").version}; made by generate_aliases.mjs. © 1991-2025 Unicode, Inc., Unicode License v3.\n`;
writeFileSync("aliases.txt", head + lines.join(""));
