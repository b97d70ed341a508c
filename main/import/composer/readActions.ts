import type { ComposerAction } from "./composerFile.ts";

/** The steps inside a step, such as those of a condition's branch; whatever else stands there counts as none. */
export function readActions(value: unknown): readonly ComposerAction[] {
  return Array.isArray(value) ? value.filter(isAction) : [];
}

function isAction(value: unknown): value is ComposerAction {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
