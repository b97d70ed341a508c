import { createStore } from "zustand/vanilla";
import type { SchedulingSetup } from "#shared/scheduling/setup/schedulingSetup.ts";
import { latestSaver, type Saving } from "../../app/latestSaver.ts";
import { createUndoStore } from "../../editor/document/undoStore.ts";
import { call } from "../../ipc/call.ts";
import type { SetupSession } from "./setupSession.ts";
import type { SetupStepName } from "./setupStepName.ts";

/** Milliseconds in which nothing is typed, before it is saved. */
const pause = 400;

/** Opens what was just read. */
export function createSetupSession(read: SchedulingSetup): SetupSession {
  const store = createUndoStore<SchedulingSetup, SetupStepName>(read, Date.now);
  const saving = createStore<Saving>(() => "saved");
  const saver = latestSaver(
    (setup: SchedulingSetup) => call("agents:save", setup),
    (state) => saving.setState(state),
    pause,
  );
  const save = () => saver.save(store.getState().content);
  store.subscribe((now, before) => {
    if (now.content !== before.content) save();
  });
  return { store, saving, retry: save, settled: saver.settled };
}
