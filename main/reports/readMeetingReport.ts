import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { countMeetings } from "#shared/reports/countMeetings.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { listMeetings } from "../meetings/changes/calls/listMeetings.ts";
import { readRefused } from "./readRefused.ts";

/** Counts what became of meetings that visitors asked for. @throws {Failure} `damaged` when something stored makes no sense */
export function readMeetingReport(
  query: Parsed<"reports:meetings">,
  context: Pick<HandlerContext, "store" | "meetings" | "now">,
): Output<"reports:meetings"> {
  const { meetings } = listMeetings(undefined, context);
  const answered = meetings.filter(({ waiting }) => !waiting);
  return countMeetings([...answered, ...readRefused(context.store)], query);
}
