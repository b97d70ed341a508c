import type { SyncProgress } from "#shared/marketo/syncProgress.ts";
import type { SyncWarning } from "#shared/marketo/syncWarning.ts";
import { cancelled } from "../http/cancelled.ts";
import type { SyncOptions } from "./SyncOptions.ts";
import type { SyncRun } from "./SyncRun.ts";
import { type SyncState, syncStateSchema } from "./syncState.ts";

/** A run of what was kept: with the counts at zero, and telling how far it is. `startedAt` and the like: by this computer's clock. */
export function startRun(
  options: SyncOptions,
  kept: SyncState,
): {
  readonly run: SyncRun;
  readonly warnings: readonly SyncWarning[];
  readonly tellEnd: (state: SyncProgress["state"], message?: string) => void;
} {
  const { client, people, profile, now, sleep, timeScale, signal, tell } = options;
  const calls = client.calls();
  const warnings: SyncWarning[] = [];
  const counts = { people: 0, removed: 0, activities: 0, fields: 0 };
  const startedAt = now();
  let state = kept;
  let step: SyncProgress["step"] = "connect";
  let [rows, total, stepAt]: [number, number | undefined, number] = [0, undefined, startedAt];
  const say = (as: SyncProgress["state"], more: Pick<SyncProgress, "until" | "waits" | "message"> = {}) => {
    const seconds = (now() - stepAt) / 1000;
    const rate = rows > 0 && seconds > 0 ? rows / seconds : undefined;
    const left = rate === undefined || total === undefined ? undefined : Math.max(0, total - rows) / rate;
    tell?.({
      ...{ profile, step, state: as, rows, removed: counts.removed, startedAt },
      calls: client.calls() - calls,
      ...(total === undefined ? {} : { total }),
      ...(rate === undefined ? {} : { rate }),
      ...(left === undefined ? {} : { left }),
      ...more,
    });
  };
  const check = () => {
    if (signal?.aborted === true) throw cancelled();
  };
  const run: SyncRun = {
    ...options,
    get state() {
      return state;
    },
    keep: async (change) => {
      state = syncStateSchema.parse({ ...state, ...change });
      await people.keepSync({ state: JSON.stringify(state) });
    },
    marketoNow: () => now() + state.clock,
    counts,
    warn: (warning) => {
      if (!warnings.some(({ message }) => message === warning.message)) warnings.push(warning);
    },
    begin: (next, known) => {
      [step, rows, total, stepAt] = [next, 0, known, now()];
      say("running");
    },
    advance: (more) => {
      rows += more;
      say("running");
    },
    wait: async (ms, why) => {
      const scaled = ms / timeScale;
      say("waiting", { until: now() + scaled, waits: why });
      await sleep(scaled, signal);
      check();
      say("running");
    },
    check,
  };
  const tellEnd = (as: SyncProgress["state"], message?: string) =>
    say(as, message === undefined ? {} : { message });
  return { run, warnings, tellEnd };
}
