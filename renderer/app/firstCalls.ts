import { call } from "../ipc/call.ts";

/** Asked before anything else runs, so that main reads the list while React is being loaded. */
export const firstCalls = { list: call("dialogues:list"), preferences: call("preferences:get") };
