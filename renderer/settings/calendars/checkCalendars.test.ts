import { afterEach, expect, test, vi } from "vitest";
import { calendarsStore } from "./calendarsStore.ts";
import { checkCalendars } from "./checkCalendars.ts";

afterEach(() => vi.unstubAllGlobals());

test("a check that is asked for while one runs follows it, once", async () => {
  const checks: (() => void)[] = [];
  const call = (channel: string) =>
    channel === "calendars:check"
      ? new Promise((resolve) => checks.push(() => resolve({ ok: true })))
      : Promise.resolve({ ok: true, value: { accounts: [] } });
  vi.stubGlobal("window", { studio: { call } });
  const first = checkCalendars("a");
  await checkCalendars("a");
  await checkCalendars("a");
  expect(checks).toHaveLength(1);
  checks[0]?.();
  await vi.waitFor(() => expect(checks).toHaveLength(2));
  expect(calendarsStore.getState().checking.has("a")).toBe(true);
  checks[1]?.();
  await first;
  expect(checks).toHaveLength(2);
  expect(calendarsStore.getState().checking.has("a")).toBe(false);
});
