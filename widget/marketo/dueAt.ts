import type { Filling } from "./Filling.ts";
import { mostForms } from "./mostForms.ts";

/** Milliseconds: how long a visitor may take to tell his name after his address, and after which nobody goes on. */
const gathering = 1000;
const quiet = 30 * 60_000;

/** When something of a conversation is to be sent, in milliseconds since the epoch; never: infinity. */
export function dueAt(filling: Filling | undefined): number {
  if (!filling) return Number.POSITIVE_INFINITY;
  const { under, known, wants, ended, sent, asks, touched } = filling;
  if (under) return under.until;
  if (!known || !wants || sent >= mostForms(filling)) return Number.POSITIVE_INFINITY;
  if (ended) return touched;
  return touched + (sent === 0 || asks ? gathering : quiet);
}
