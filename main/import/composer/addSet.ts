import type { NodeData } from "#shared/nodes/nodeDataSchemas.ts";
import type { ComposerConversion } from "./ComposerConversion.ts";
import type { ComposerAction } from "./composerFile.ts";

type Assignment = NodeData<"set">["assignments"][number];

/** Adds the card of a step that writes properties; undefined when it writes none. Where no value is a plain
 * one, the card is disabled and keeps the place. */
export function addSet(action: ComposerAction, conversion: ComposerConversion): string | undefined {
  const pairs = pairsOf(action);
  const left: Assignment[] = [];
  const assignments = pairs.slice(0, 200).flatMap((pair): Assignment[] => {
    if (typeof pair !== "object" || pair === null || !("property" in pair)) return [];
    const attribute = conversion.attributeOf(String(pair.property));
    const value = plainValue("value" in pair ? pair.value : null, conversion);
    if (value !== undefined) return [{ attribute, value }];
    conversion.draft.note("value-left-out", { where: conversion.nameOf(action), what: attribute });
    left.push({ attribute, value: null });
    return [];
  });
  if (assignments.length > 0) return conversion.draft.card("set", { assignments });
  if (left.length === 0) return undefined;
  const card = conversion.draft.card("set", { assignments: left });
  conversion.draft.disable(card);
  return card;
}

/** What is written; a property that is deleted is emptied. */
function pairsOf(action: ComposerAction): readonly unknown[] {
  if (Array.isArray(action.assignments)) return action.assignments;
  const emptied = Array.isArray(action.properties) ? action.properties : undefined;
  return emptied?.map((property: unknown) => ({ property, value: null })) ?? [action];
}

/** A value that stands as it is, or another property's; undefined when it must be worked out. */
function plainValue(value: unknown, conversion: ComposerConversion): Assignment["value"] | undefined {
  if (value === null || typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return undefined;
  const expression = /^=\s*(.*)$|^\$\{([^{}]*)\}$/s.exec(value.trim());
  if (!expression) return value.includes("${") ? undefined : value.trim().replace(/^'([^']*)'$/, "$1");
  const written = (expression[1] ?? expression[2] ?? "").trim();
  if (/^(?:true|false)$/.test(written)) return written === "true";
  if (/^-?\d+(?:\.\d+)?$/.test(written)) return Number(written);
  const quoted = /^'([^']*)'$|^"([^"]*)"$/.exec(written);
  if (quoted) return quoted[1] ?? quoted[2] ?? "";
  return /^[A-Za-z_$][\w$]*(?:\.[\w$]+)*$/.test(written)
    ? `{{${conversion.attributeOf(written)}}}`
    : undefined;
}
