import { call } from "../ipc/call.ts";
import { parseRoute } from "./parseRoute.ts";

const route = parseRoute(location.hash);

/** Asked before anything else runs, so that main reads what the first screen shows while its code is being loaded. */
export const firstCalls = {
  preferences: call("preferences:get"),
  list: route.screen === "list" ? call("dialogues:list") : undefined,
  dialogue:
    route.screen === "editor" ? { id: route.id, answer: call("dialogues:get", { id: route.id }) } : undefined,
};
