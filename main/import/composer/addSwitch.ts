import { addCases } from "./addCases.ts";
import type { ComposerConversion } from "./ComposerConversion.ts";
import type { ComposerSurroundings, Next } from "./ComposerSurroundings.ts";
import type { ComposerAction } from "./composerFile.ts";
import { readActions } from "./readActions.ts";
import { readCondition } from "./readCondition.ts";

/** Adds the branch of a step with a way for each value; answers the card it begins with. */
export function addSwitch(
  action: ComposerAction,
  next: Next,
  place: ComposerSurroundings,
  conversion: ComposerConversion,
): string {
  const on = String(action.condition ?? "")
    .trim()
    .replace(/^=\s*/, "")
    .replace(/^\$\{([^{}]*)\}$/, "$1");
  const where = conversion.nameOf(action);
  const cases = (Array.isArray(action.cases) ? action.cases : []).slice(0, 200).map((one: unknown) => {
    const held = typeof one === "object" && one !== null ? one : {};
    const written = "value" in held ? String(held.value) : "";
    const value = written.replace(/^=\s*|^\$\{(?=[^{}]*\}$)|\}$/g, "").replace(/^(['"])(.*)\1$/s, "$2");
    const plain = /^[^'"]+$/.test(value);
    return {
      label: value.slice(0, 500),
      when: readCondition(plain ? `${on} == '${value}'` : `${on} == ${value}`, where, conversion),
      actions: readActions("actions" in held ? held.actions : []),
    };
  });
  return addCases(cases, readActions(action.default), next, place, conversion);
}
