import { writeSetting } from "../../settings/writeSetting.ts";
import type { Store } from "../../store/Store.ts";
import { readState } from "./readState.ts";
import type { ScheduleState } from "./scheduleState.ts";

/** Changes what is kept of reading requests and renewing times, together with what `also` writes. */
export function changeState(
  store: Store,
  change: (state: ScheduleState) => Partial<ScheduleState>,
  also: () => void = () => undefined,
): void {
  store.db
    .transaction(() => {
      const state = readState(store);
      writeSetting(store, "meetings.schedule", { ...state, ...change(state) });
      also();
    })
    .immediate();
}
