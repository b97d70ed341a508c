import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { report } from "../query/report.ts";
import { openEvents } from "../store/openEvents.ts";
import type { ReportStore } from "../store/ReportStore.ts";
import { readStore } from "../store/readStore.ts";
import { keepEvents } from "./keepEvents.ts";
import { keepMarketo } from "./keepMarketo.ts";
import type { MarketoEvent } from "./MarketoEvent.ts";

let folder = "";
let store: ReportStore;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-marketo-"));
  store = readStore(openEvents(path.join(folder, "events.db"), { now: 0 }));
});

afterEach(() => {
  store.db.close();
  rmSync(folder, { recursive: true, force: true });
});

const now = Date.UTC(2026, 2, 16, 12);
const query = { from: "2026-03-16", until: "2026-03-16", timeZone: "UTC" };

function told(conversation: string, more: Partial<MarketoEvent> = {}): MarketoEvent {
  return {
    ...{ key: `${conversation}:engaged`, at: now - 60_000, what: "engaged", dialogue: "d1", conversation },
    ...{ detail: "", lead: 7, subscription: "123-ABC-456", name: "Welcome", ...more },
  };
}

test("one number in two subscriptions is two people", () => {
  keepMarketo(store, { events: [told("c1"), told("c2")], now });
  expect(report(store, query).total.engaged).toBe(1);
  keepMarketo(store, { events: [told("c3", { subscription: "987-XYZ-654" })], now });
  expect(report(store, query).total.engaged).toBe(2);
});

test("what a wrong clock has told counts when it came, and names nothing for ever", () => {
  const far = Date.UTC(2090, 0, 1);
  keepMarketo(store, { events: [told("c1", { at: far, name: "Ahead" })], now });
  const event = { id: "e1", event: "triggered", dialogue: "d1", conversation: "c9", visitor: "v" };
  const later = now + 60_000;
  keepEvents(store, [{ ...event, at: new Date(far).toISOString() }], later);
  keepEvents(
    store,
    [{ ...event, id: "e2", at: new Date(later + 1).toISOString(), dialogueName: "Welcome" }],
    later,
  );
  const found = report(store, query);
  expect(found.total.triggered).toBe(2);
  expect(found.last).toBeLessThanOrEqual(later);
  expect(found.dialogues).toMatchObject([{ name: "Welcome" }]);
});
