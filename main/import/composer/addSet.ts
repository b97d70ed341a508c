import type { NodeData } from "#shared/nodes/nodeDataSchemas.ts";
import type { ComposerConversion } from "./ComposerConversion.ts";
import type { ComposerAction } from "./composerFile.ts";

type Assignment = NodeData<"set">["assignments"][number];

/** Adds the card of a step that writes properties; undefined when none of its values is a plain one. */
export function addSet(action: ComposerAction, conversion: ComposerConversion): string | undefined {
  const pairs: readonly unknown[] = Array.isArray(action.assignments) ? action.assignments : [action];
  const assignments = pairs.slice(0, 200).flatMap((pair): Assignment[] => {
    if (typeof pair !== "object" || pair === null || !("property" in pair)) return [];
    const attribute = conversion.attributeOf(String(pair.property));
    const value = plainValue("value" in pair ? pair.value : null, conversion);
    if (value !== undefined) return [{ attribute, value }];
    conversion.draft.note("value-left-out", { where: conversion.nameOf(action), what: attribute });
    return [];
  });
  return assignments.length === 0 ? undefined : conversion.draft.card("set", { assignments });
}

/** A value that stands as it is, or another property's; undefined when it must be worked out. */
function plainValue(value: unknown, conversion: ComposerConversion): Assignment["value"] | undefined {
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return undefined;
  const expression = /^=\s*(.*)$|^\$\{([^{}]*)\}$/s.exec(value.trim());
  if (!expression) return value.includes("${") ? undefined : value;
  const written = (expression[1] ?? expression[2] ?? "").trim();
  if (/^(?:true|false)$/.test(written)) return written === "true";
  if (/^-?\d+(?:\.\d+)?$/.test(written)) return Number(written);
  const quoted = /^'([^']*)'$|^"([^"]*)"$/.exec(written);
  if (quoted) return quoted[1] ?? quoted[2] ?? "";
  return /^[A-Za-z_$][\w$]*(?:\.[\w$]+)*$/.test(written)
    ? `{{${conversion.attributeOf(written)}}}`
    : undefined;
}
