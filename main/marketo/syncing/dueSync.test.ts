import { expect, test } from "vitest";
import type { LastSync } from "#shared/marketo/lastSync.ts";
import { type MarketoStatus, marketoProfileSchema } from "#shared/marketo/marketoProfile.ts";
import { dueSync } from "./dueSync.ts";

const hour = 60 * 60 * 1000;
const now = 1000 * hour;
const error = { code: "607", message: "", retryable: true };
const last = (state: LastSync["state"], hoursAgo: number, more: Partial<LastSync> = {}): LastSync => ({
  ...{ state, at: now - hoursAgo * hour, people: 0, removed: 0, activities: 0, warnings: [], ...more },
});
const due = (status: Partial<MarketoStatus>, hourly = true) => {
  const profile = { id: "m", name: "Acme", endpoint: "284-RPR-133", capabilities: {}, status };
  return dueSync([marketoProfileSchema.parse(profile)], { now, hourly }) === "m";
};

test("what is new comes every hour, once the first sync has ended well, unless the user does not want it", () => {
  expect(due({})).toBe(false);
  expect(due({ sync: last("done", 0.5), syncedAt: 1 })).toBe(false);
  expect(due({ sync: last("done", 1), syncedAt: 1 })).toBe(true);
  expect(due({ sync: last("done", -5), syncedAt: 1 })).toBe(true);
  expect(due({ sync: last("done", 9), syncedAt: 1 }, false)).toBe(false);
  expect(due({ sync: last("cancelled", 9) })).toBe(false);
  expect(due({ sync: last("cancelled", 9), syncedAt: 1 })).toBe(true);
});

test("one that ended with the program goes on at once, one that was paused waits for the user", () => {
  expect(due({ sync: last("running", 0) }, false)).toBe(true);
  expect(due({ sync: last("paused", 99), syncedAt: 1 })).toBe(false);
});

test("after a failure it is tried again in an hour, if that can help", () => {
  expect(due({ sync: last("failed", 0.5, { error }) })).toBe(false);
  expect(due({ sync: last("failed", 1, { error }) })).toBe(true);
  expect(due({ sync: last("failed", 1, { error: { ...error, retryable: false } }) })).toBe(false);
});

test("with no calls left it goes on when there are some again, not before", () => {
  const used = (until: number) => ({ sync: last("failed", 5, { error: { ...error, until } }) });
  expect(due(used(now + 1), false)).toBe(false);
  expect(due(used(now), false)).toBe(true);
  expect(due({ ...used(now), parkedUntil: now + 1 })).toBe(false);
});
