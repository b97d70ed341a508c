import { writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { parseArgs } from "node:util";
import { measures } from "./measures.ts";
import { table } from "./table.ts";

// npm run bench            measures everything and keeps the figures in bench/results.json
// npm run bench -- ID ...  measures these only and keeps nothing
const { positionals } = parseArgs({ allowPositionals: true });
const unknown = positionals.filter((id) => !measures.some((measure) => measure.id === id));
if (unknown.length > 0) {
  console.error(
    `No such measure: ${unknown.join(", ")}. There are: ${measures.map((one) => one.id).join(", ")}.`,
  );
  process.exit(2);
}

const readings = [];
for (const measure of measures) {
  if (positionals.length > 0 && !positionals.includes(measure.id)) continue;
  console.error(`measuring ${measure.id} ...`);
  readings.push(...(await measure.run()));
}
console.log(table(readings));

if (positionals.length === 0) {
  const machine = `${cpus().length} cores, ${process.platform}, Node ${process.versions.node}`;
  const results = { date: new Date().toISOString().slice(0, 10), machine, readings };
  writeFileSync(new URL("results.json", import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
}
