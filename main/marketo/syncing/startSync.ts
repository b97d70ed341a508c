import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { Failure } from "../../failure/Failure.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { clientOf } from "../connection/clientOf.ts";
import { sleep } from "../http/sleep.ts";
import { cancelSync } from "../sync/cancelSync.ts";
import { noteSync } from "../sync/noteSync.ts";
import type { NewChoice, SyncOptions } from "../sync/SyncOptions.ts";
import type { SyncOutcome } from "../sync/SyncOutcome.ts";
import { syncMarketo } from "../sync/syncMarketo.ts";
import { lastSyncOf } from "./lastSyncOf.ts";
import type { RunningSync } from "./RunningSync.ts";
import { syncSource } from "./syncSource.ts";
import { tellProgress } from "./tellProgress.ts";

type Needs = Pick<HandlerContext, "store" | "vault" | "now" | "marketo" | "people" | "push" | "app">;

/**
 * Begins a sync of a profile and does not wait for it; how far it is and how it ends is pushed.
 *
 * @throws {Failure} `busy` when one is under way; `not-found`; `credentials`
 */
export function startSync({ id, choice }: Parsed<"marketo:sync">, context: Needs): Output<"marketo:sync"> {
  const { store, marketo, now } = context;
  if (marketo.syncing !== undefined) throw new Failure("busy", "A sync is under way already.");
  const source = syncSource(id, clientOf(id, context), context);
  const startedAt = now();
  const sync: RunningSync = {
    profile: id,
    stop: new AbortController(),
    progress: { profile: id, step: "connect", state: "running", rows: 0, removed: 0, calls: 0, startedAt },
    ended: Promise.resolve(),
  };
  marketo.syncing = sync;
  noteSync(store, id, {
    sync: { state: "running", at: startedAt, people: 0, removed: 0, activities: 0, warnings: [] },
  });
  context.push("marketo:sync", sync.progress);
  sync.ended = runToEnd(sync, source, choice ?? {}, context).catch(marketo.report);
}

async function runToEnd(
  sync: RunningSync,
  source: ReturnType<typeof syncSource>,
  choice: NewChoice,
  context: Needs,
): Promise<void> {
  const { store, marketo, now, push } = context;
  const { profile, stop } = sync;
  let updatedAt: false | undefined;
  const outcome = await outcomeOf(
    {
      ...{ ...source, choice, now, sleep, timeScale: marketo.timeScale, signal: stop.signal },
      tell: tellProgress(sync, context),
      lacks: () => {
        updatedAt = false;
      },
    },
    marketo.report,
  );
  // What is kept says that it runs: the next start goes on with it.
  if (stop.signal.reason === "quit") return;
  try {
    const isCancelled = stop.signal.reason === "cancel";
    if (isCancelled) await cancelSync(source).catch(marketo.report);
    const last = lastSyncOf(outcome, now(), isCancelled ? "cancelled" : "paused");
    noteSync(store, profile, {
      sync: last,
      ...(last.state === "done" ? { syncedAt: last.at } : {}),
      ...(updatedAt === undefined ? {} : { updatedAt }),
    });
    sync.progress = { ...sync.progress, state: last.state };
  } finally {
    marketo.syncing = undefined;
    push("marketo:sync", sync.progress);
    push("people:changed", {});
  }
}

/** Also of one that ended as nobody has foreseen. */
async function outcomeOf(options: SyncOptions, report: (error: unknown) => void): Promise<SyncOutcome> {
  const before = options.client.calls();
  try {
    return await syncMarketo(options);
  } catch (error) {
    if (options.signal?.reason !== "quit") report(error);
    const message = error instanceof Error ? error.message : String(error);
    const none = { people: 0, removed: 0, activities: 0, fields: 0, warnings: [] };
    return {
      ...none,
      calls: options.client.calls() - before,
      error: { code: "internal", message, retryable: true },
    };
  }
}
