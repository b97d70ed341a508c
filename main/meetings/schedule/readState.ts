import { readSetting } from "../../settings/readSetting.ts";
import type { Store } from "../../store/Store.ts";
import { type ScheduleState, scheduleStateSchema } from "./scheduleState.ts";

/** What is kept of reading requests and renewing times; as at the beginning where it cannot be read. */
export function readState(store: Store): ScheduleState {
  const read = scheduleStateSchema.safeParse(readSetting(store, "meetings.schedule") ?? {});
  return read.success ? read.data : scheduleStateSchema.parse({});
}
