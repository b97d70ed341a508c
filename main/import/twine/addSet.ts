import type { Assignment } from "./Piece.ts";
import type { TwineConversion } from "./TwineConversion.ts";

const mostAssignments = 200;

/** Adds the card that writes variables. Values that must be worked out are noted; a card of nothing else is disabled. */
export function addSet(sets: readonly Assignment[], where: string, conversion: TwineConversion): string {
  const { draft } = conversion;
  const read = sets.slice(0, mostAssignments).map(({ variable, value }) => ({
    attribute: conversion.attributeOf(variable),
    value: conversion.valueOf(value),
    written: value,
  }));
  const known = read.flatMap(({ attribute, value }) => (value === undefined ? [] : [{ attribute, value }]));
  for (const { attribute, value } of read)
    if (value === undefined) draft.note("value-left-out", { where, what: attribute });
  if (known.length > 0) return draft.card("set", { assignments: known });
  const card = draft.card("set", {
    assignments: read.map(({ attribute, written }) => ({ attribute, value: written.slice(0, 2000) })),
  });
  draft.disable(card);
  return card;
}
