import { parseArgs } from "node:util";
import type { Reading } from "./measure.ts";
import { measures } from "./measures.ts";
import { recordResults } from "./recordResults.ts";
import { table } from "./table.ts";

// npm run bench            measures everything
// npm run bench -- ID ...  measures these only
// npm run bench -- --full  with as many people and activities as the budgets say
// The figures are kept in bench/results.json.
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { full: { type: "boolean", default: false } },
});
const unknown = positionals.filter((id) => !measures.some((measure) => measure.id === id));
if (unknown.length > 0) {
  console.error(
    `No such measure: ${unknown.join(", ")}. There are: ${measures.map((one) => one.id).join(", ")}.`,
  );
  process.exit(2);
}

const readings: Reading[] = [];
for (const measure of measures) {
  if (positionals.length > 0 && !positionals.includes(measure.id)) continue;
  console.error(`measuring ${measure.id} ...`);
  const found = await measure.run({ isFull: values.full });
  // at once: a later measure that fails takes no figure with it
  recordResults(found, new Date());
  readings.push(...found);
}
console.log(table(readings));
