import { isFlow } from "../../dialogue/flows/isFlow.ts";
import { type Theme, themeSchema } from "../../site/theme.ts";
import { resolveTheme } from "../../site/themes/resolveTheme.ts";
import { weakPairs } from "../../site/themes/weakPairs.ts";
import type { Finding } from "../finding.ts";
import type { Graph } from "../graph.ts";
import { toldRatio } from "./toldRatio.ts";

let plain: Theme | undefined;

/**
 * Texts can be read in the colours that the dialogue's theme and its overrides make together. Where it overrides both,
 * `contrast` tells it.
 */
export function themeContrast({ dialogue, theme }: Graph): Finding[] {
  const { themeOverrides } = dialogue;
  if (isFlow(dialogue) || (!theme && Object.keys(themeOverrides).length === 0)) return [];
  plain ??= themeSchema.parse({ id: "default" });
  return weakPairs(resolveTheme(theme ?? plain, themeOverrides)).flatMap(
    ({ scheme, text, on, textColor, onColor, ratio }): Finding[] => {
      const place = ["themeOverrides", "colors", scheme];
      const own = colorsIn(themeOverrides, scheme);
      if (text in own && on in own) return [];
      const params = { text: textColor, background: onColor, ratio: toldRatio(ratio) };
      return [{ severity: "warning", code: "weak-contrast", path: [...place, text], params }];
    },
  );
}

function colorsIn(overrides: { readonly [part: string]: unknown }, scheme: string): object {
  const { colors } = overrides;
  const ofScheme = typeof colors === "object" && colors !== null ? Reflect.get(colors, scheme) : undefined;
  return typeof ofScheme === "object" && ofScheme !== null ? ofScheme : {};
}
