import { addIntents } from "./addIntents.ts";
import type { ComposerConversion } from "./ComposerConversion.ts";
import type { ComposerSurroundings, Next } from "./ComposerSurroundings.ts";
import type { ComposerFile } from "./composerFile.ts";
import { saidOf } from "./saidOf.ts";

/** The triggers at which a dialog may begin, the likeliest first. */
const beginnings = [/^OnBeginDialog$/, /^OnConversationUpdateActivity$/];
/** Steps set going by what happens inside the dialog. */
const happenings = /^On(?:DialogEvent|CustomEvent)$/;

/**
 * Adds the steps of a dialog; answers the card with which it begins. First those of the trigger at which it begins, then
 * what it waits to be told; `next` follows.
 */
export function addDialog(
  name: string,
  file: ComposerFile,
  next: Next,
  { within, add }: Pick<ComposerSurroundings, "within" | "add">,
  conversion: ComposerConversion,
): Next {
  const { draft } = conversion;
  const kind = conversion.kindOf;
  const isSaid = (one: ComposerFile["triggers"][number]) => saidOf(one, conversion) !== undefined;
  const first =
    beginnings.flatMap((beginning) => file.triggers.find((one) => beginning.test(kind(one))) ?? [])[0] ??
    file.triggers.find((one) => !happenings.test(kind(one)) && !isSaid(one));
  const events = new Map(
    file.triggers.flatMap(({ event, actions, ...trigger }) =>
      happenings.test(kind(trigger)) && event ? [[event, actions] as const] : [],
    ),
  );
  const place: ComposerSurroundings = {
    add,
    end: next,
    again: conversion.placeholder(),
    within: [...within, name],
    events,
  };
  const waiting = file.triggers.filter((one) => one !== first && isSaid(one));
  for (const trigger of file.triggers) {
    if (trigger === first || waiting.includes(trigger) || happenings.test(kind(trigger))) continue;
    draft.note("trigger-left-out", {
      what: [kind(trigger), trigger.intent ?? trigger.$designer?.name].filter(Boolean).join(" "),
    });
  }
  const then = waiting.length === 0 ? next : addIntents(name, waiting, next, place, conversion);
  const begin = place.add(first?.actions ?? [], then, place);
  conversion.settle(place.again, begin);
  for (const event of events.keys())
    if (!conversion.emitted.has(event)) draft.note("trigger-left-out", { what: `OnDialogEvent ${event}` });
  return begin;
}
