import { isFlow } from "../../dialogue/flows/isFlow.ts";
import { checkStyles } from "../../site/styles/checkStyles.ts";
import type { Finding } from "../finding.ts";
import type { Graph } from "../graph.ts";

/** So many are told: styles of another product can be full of them. */
const mostTold = 20;

/** The styles that the dialogue's theme or its overrides bring can all be shown to visitors. */
export function ownStyles({ dialogue, theme }: Graph): Finding[] {
  const { css: overriding } = dialogue.themeOverrides;
  const isOverridden = typeof overriding === "string";
  const css = isOverridden ? overriding : (theme?.css ?? "");
  if (isFlow(dialogue) || css.trim() === "") return [];
  return checkStyles(css)
    .faults.slice(0, mostTold)
    .map(({ code, what, line }): Finding => {
      const params = { reason: code, what: what.replace(/\s+/g, " "), line: String(line) };
      const place = isOverridden ? { path: ["themeOverrides", "css"] } : {};
      return { severity: "warning", code: "unsafe-styles", ...place, params };
    });
}
