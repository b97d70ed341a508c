import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { freeTimes } from "../freeTimes.ts";
import { studioChangeDesk } from "../studioChangeDesk.ts";
import type { ChangeContext } from "./ChangeContext.ts";

const day = 86_400_000;

/** When a meeting's agent could take it instead. @throws {Failure} `not-found`, `damaged` */
export function listTimes(
  { id, from, days }: Parsed<"meetings:times">,
  context: ChangeContext,
): Promise<Output<"meetings:times">> {
  const desk = studioChangeDesk(context, context.meetings.turns);
  return freeTimes(id, { start: from, end: from + days * day }, desk);
}
