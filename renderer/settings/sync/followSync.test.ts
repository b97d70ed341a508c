import { expect, test, vi } from "vitest";
import type { SyncProgress } from "#shared/marketo/syncProgress.ts";
import { followSync } from "./followSync.ts";
import { syncStore } from "./syncStore.ts";

test("a sync that starts while the one before is read up stays on screen, and leaves it when it ends", async () => {
  const reads: (() => void)[] = [];
  let push: (progress: SyncProgress) => void = () => undefined;
  const on = (channel: string, listener: typeof push) => {
    if (channel === "marketo:sync") push = listener;
    return () => undefined;
  };
  const call = async () => {
    await new Promise<void>((resolve) => reads.push(resolve));
    return { ok: true, value: [] };
  };
  vi.stubGlobal("window", { studio: { call, on } });
  vi.stubGlobal("requestIdleCallback", () => 0);
  followSync();
  const progress = (profile: string, state: SyncProgress["state"]) => ({ profile, state }) as SyncProgress;
  const answer = async () => {
    reads.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };

  push(progress("first", "running"));
  push(progress("first", "done"));
  expect(syncStore.getState().progress).toMatchObject({ profile: "first" });
  push(progress("second", "running"));
  await answer();
  expect(syncStore.getState().progress).toMatchObject({ profile: "second" });
  push(progress("second", "done"));
  await answer();
  expect(syncStore.getState().progress).toBeUndefined();
});
