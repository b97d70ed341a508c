import path from "node:path";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../failure/Failure.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { takeAsks } from "../meetings/requests/takeAsks.ts";

/**
 * Asks for a log of a webhook and brings its events in. Null: the user cancelled.
 *
 * @throws {Failure} `busy`; what reading the file or keeping its events fails with
 */
export async function importEvents(
  _input: Parsed<"reports:import">,
  {
    reports,
    dialogs,
    store,
    now,
    push,
  }: Pick<HandlerContext, "reports" | "dialogs" | "store" | "now" | "push">,
): Promise<Output<"reports:import">> {
  if (reports.importing !== undefined) throw new Failure("busy", "Another log is being imported.");
  const stop = new AbortController();
  reports.importing = stop;
  try {
    const file = await dialogs.chooseLog();
    if (file === undefined) return null;
    const outcome = await reports.thread.ask(
      "import",
      { file, now: now() },
      { signal: stop.signal, onProgress: (progress) => push("reports:progress", progress) },
    );
    const { asks, ...counts } = outcome;
    takeAsks(asks, "log", { store, now, push });
    return { ...counts, file: path.basename(file) };
  } finally {
    reports.importing = undefined;
  }
}
