import { sleep } from "../../marketo/http/sleep.ts";
import type { CalendarRoom, CalendarUrls } from "./CalendarRoom.ts";

const services: CalendarUrls = {
  googleIssuer: "https://accounts.google.com",
  googleApi: "https://www.googleapis.com/calendar/v3",
  microsoftIssuer: "https://login.microsoftonline.com/common/v2.0",
  microsoftApi: "https://graph.microsoft.com/v1.0",
};

/** A room in which nothing was asked yet. `urls`: of other services than the real ones. */
export function createCalendarRoom(urls: CalendarUrls = services): CalendarRoom {
  return {
    urls,
    timing: { now: Date.now, random: Math.random, sleep },
    fetch: (...call) => globalThis.fetch(...call),
    adapters: new Map(),
    signingIn: undefined,
  };
}
