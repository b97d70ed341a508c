import type { MarketoRoom } from "./MarketoRoom.ts";

/** A room in which nothing has happened yet. */
export function createMarketoRoom({
  timeScale = 1,
  log = () => undefined,
}: Partial<Pick<MarketoRoom, "timeScale" | "log">> = {}): MarketoRoom {
  return {
    clients: new Map(),
    gates: new Map(),
    spent: new Map(),
    timeScale,
    log,
    testing: undefined,
    tested: undefined,
  };
}
