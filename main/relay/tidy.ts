import { finishStuck } from "./booking/finishStuck.ts";
import type { RelayRoom } from "./RelayRoom.ts";

const day = 86_400_000;

/** Finishes what was left half done, and forgets events that are older than they may be. What fails of it is told in the log. */
export async function tidy(room: RelayRoom): Promise<void> {
  const { store, keepDays, now, log } = room;
  const works = [finishStuck(room), store.forgetEvents(now() - keepDays * day)];
  for (const work of await Promise.allSettled<unknown>(works))
    if (work.status === "rejected") log("sweep-failed", { error: nameOf(work.reason) });
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : "unknown";
}
