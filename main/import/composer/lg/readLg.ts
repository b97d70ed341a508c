import type { LgTemplate } from "./LgTemplate.ts";

const heading = /^#\s*([\w.-]+)\s*(?:\(([^)]*)\))?\s*$/;
/** Comments, and imports of other files. */
const aside = /^\s*>|^\s*\[[^\]]*\]\([^)]*\)\s*$/;

/** The templates of a language generation file by their names. Source: the `.lg` file format of the Bot Framework SDK. */
export function readLg(text: string): ReadonlyMap<string, LgTemplate> {
  const templates = new Map<string, LgTemplate>();
  let lines: string[] | undefined;
  let fenced = false;
  for (const line of text.replace(/^\ufeff/, "").split(/\r?\n/)) {
    const found = fenced ? null : heading.exec(line);
    if (found) {
      lines = [];
      const params = (found[2] ?? "").split(",").map((param) => (param.split("=")[0] ?? "").trim());
      templates.set(found[1] ?? "", { params: params.filter(Boolean), lines });
      continue;
    }
    if (!fenced && aside.test(line)) continue;
    lines?.push(line);
    if ((line.match(/```/g) ?? []).length % 2 === 1) fenced = !fenced;
  }
  return templates;
}
