import type { BundleFile } from "#shared/site/bundleFile.ts";
import clock from "../page/clock.js?raw";
import network from "../page/network.js?raw";
import simulation from "../page/simulation.js?raw";
import stage from "../page/stage.js?raw";
import visitor from "../page/visitor.js?raw";

/**
 * A bundle's own scripts in an order in which nothing has to be loaded while they run, as in a page of one file: what the
 * visitor is, the loader, what the loader would fetch, and the manifest, which sets it going. `given`: see `givenToPage`.
 */
export function stageScripts(files: readonly BundleFile[]): (given: object) => string[] {
  const decoder = new TextDecoder();
  const read = (chosen: (name: string) => boolean) =>
    files.filter(({ name }) => chosen(name)).map(({ bytes }) => decoder.decode(bytes));
  const documents = new Set(
    files.flatMap(({ name }) => (/^a\/.*(?<!\.js)$/.test(name) ? `${name.replace(/\.[^.]*$/, "")}.js` : [])),
  );
  const before = [stage, visitor, clock, network];
  const after = [
    ...read((name) => name === "parley.js"),
    simulation,
    ...read((name) => /^[cd]\/.*\.js$/.test(name) || documents.has(name)),
    ...read((name) => name === "site.js"),
  ];
  return (given) => [`window.parleySimulator = ${JSON.stringify(given)};`, ...before, ...after];
}
