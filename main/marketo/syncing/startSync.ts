import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { MarketoProfile } from "#shared/marketo/marketoProfile.ts";
import { Failure } from "../../failure/Failure.ts";
import type { HandlerContext } from "../../ipc/HandlerContext.ts";
import { clientOf } from "../connection/clientOf.ts";
import { readProfiles } from "../connection/readProfiles.ts";
import { sleep } from "../http/sleep.ts";
import { cancelSync } from "../sync/cancelSync.ts";
import { noteSync } from "../sync/noteSync.ts";
import type { SyncOptions } from "../sync/SyncOptions.ts";
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
  const profile = readProfiles(store, startedAt).find((one) => one.id === id);
  if (profile === undefined) return;
  const sync: RunningSync = {
    profile: id,
    stop: new AbortController(),
    progress: { profile: id, step: "connect", state: "running", rows: 0, removed: 0, calls: 0, startedAt },
    ended: Promise.resolve(),
  };
  noteSync(store, profile, {
    sync: { state: "running", at: startedAt, people: 0, removed: 0, activities: 0, warnings: [] },
  });
  marketo.syncing = sync;
  context.push("marketo:sync", sync.progress);
  sync.ended = runToEnd(sync, profile, { ...source, choice: choice ?? {} }, context).catch(marketo.report);
}

/** `profile`: as it was before. */
async function runToEnd(
  sync: RunningSync,
  profile: MarketoProfile,
  source: ReturnType<typeof syncSource> & Pick<SyncOptions, "choice">,
  context: Needs,
): Promise<void> {
  const { store, marketo, now, push } = context;
  const { stop } = sync;
  let updatedAt: false | undefined;
  const outcome = await outcomeOf(
    {
      ...{ ...source, now, sleep, timeScale: marketo.timeScale, signal: stop.signal },
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
    const ended = lastSyncOf(outcome, now(), isCancelled ? "cancelled" : "paused");
    sync.progress = { ...sync.progress, state: ended.state };
    // Beside a command's sync nothing was done: what is to be gone on with still is.
    const before = profile.status.sync;
    const isOpen = before?.state === "running" || before?.state === "paused";
    const last = ended.error?.code === "busy" && isOpen ? before : ended;
    noteSync(store, profile, {
      sync: last,
      ...(last.state === "done" ? { syncedAt: last.at } : {}),
      ...(updatedAt === undefined ? {} : { updatedAt }),
    });
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
