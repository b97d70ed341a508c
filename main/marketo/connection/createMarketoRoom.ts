import type { MarketoRoom } from "./MarketoRoom.ts";

/** A room in which nothing has happened yet. */
export function createMarketoRoom({
  timeScale = 1,
  log = () => undefined,
  report = () => undefined,
}: Partial<Pick<MarketoRoom, "timeScale" | "log" | "report">> = {}): MarketoRoom {
  return {
    clients: new Map(),
    gates: new Map(),
    spent: new Map(),
    timeScale,
    log,
    report,
    testing: undefined,
    tested: undefined,
    engaging: undefined,
    engagedAt: new Map(),
    syncing: undefined,
  };
}
