import type { BundleFile } from "#shared/site/bundleFile.ts";
import clock from "../page/clock.js?raw";
import network from "../page/network.js?raw";
import simulation from "../page/simulation.js?raw";
import stage from "../page/stage.js?raw";
import visitor from "../page/visitor.js?raw";

/** What offers times looks for them beside the file it came from; here it comes from none, and `network.js` answers. */
const besideBundle = `Object.defineProperty(document, "currentScript", {
  configurable: true,
  value: { src: new URL("/parley/c/0.js", location.href).href },
});`;

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
  const offersTimes = /"meetings":"(c\/[^"]+)"/.exec(read((name) => name === "site.js")[0] ?? "")?.[1];
  const before = [stage, visitor, clock, network];
  const after = [
    ...read((name) => name === "parley.js"),
    simulation,
    ...read((name) => (/^[cd]\/.*\.js$/.test(name) && name !== offersTimes) || documents.has(name)),
    ...read((name) => name === offersTimes).map(
      (script) => `${besideBundle}\n${script}\ndelete document.currentScript;`,
    ),
    ...read((name) => name === "site.js"),
  ];
  return (given) => [`window.parleySimulator = ${JSON.stringify(given)};`, ...before, ...after];
}
