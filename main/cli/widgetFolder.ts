import { existsSync } from "node:fs";
import path from "node:path";

/** The built widget, `out/widget`: two folders up from here in the sources, beside us once main is built. */
export function widgetFolder(): string {
  const candidates = ["../../out/widget", "../widget", "../../widget"].map((folder) =>
    path.join(import.meta.dirname, folder),
  );
  return (
    candidates.find((folder) => existsSync(path.join(folder, "parley.js"))) ?? path.resolve("out/widget")
  );
}
