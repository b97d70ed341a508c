import { beforeEach, expect, test, vi } from "vitest";
import type { ManifestMarketo } from "#shared/site/manifest.ts";
import { createFillings } from "./createFillings.ts";
import { dueAt } from "./dueAt.ts";
import type { Filling } from "./Filling.ts";

const form: ManifestMarketo = {
  base: "https://123-abc-456.mktoweb.com",
  munchkinId: "123-ABC-456",
  formId: 1029,
  fields: { "lead.email": ["Email", "chatEmail"] },
  timeout: 15,
};
const now = Date.parse("2026-03-01T12:00:00Z");
const hour = 3600_000;

let stored: Map<string, unknown>;

beforeEach(() => {
  vi.useFakeTimers({ now });
  stored = new Map();
  vi.stubGlobal(
    "localStorage",
    new Proxy(
      {},
      { ownKeys: () => [...stored.keys()].map((key) => `parley:${key}`), getOwnPropertyDescriptor },
    ),
  );
  return () => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  };
});

const getOwnPropertyDescriptor = () => ({ enumerable: true, configurable: true });

const open = () =>
  createFillings(form, {
    get: (key) => stored.get(key) ?? null,
    set: (key, value) => void stored.set(key, value),
    remove: (key) => void stored.delete(key),
  });

const captured = {
  id: "e1",
  event: "captured",
  at: "",
  conversation: "c",
  attribute: "lead.email",
  value: "a@b.c",
};

/** What a page has left of a conversation. */
function leave(part: Partial<Filling> = {}): Filling {
  open().add(captured);
  const filling = { ...(stored.get("form:c") as Filling), ...part };
  stored.set("form:c", filling);
  return filling;
}

test("an attribute with two rows fills both fields, and the address is known", () => {
  open().add(captured);
  expect(open().get("c")).toMatchObject({ values: { Email: "a@b.c", chatEmail: "a@b.c" }, known: true });
});

test.each([
  { begun: undefined },
  { touched: "soon" },
  { values: null },
  { under: {} as never },
  { sent: null },
])("what is damaged (%o) is forgotten, and nothing fails of it", (damage) => {
  leave(damage as unknown as Partial<Filling>);
  const fillings = open();
  expect(fillings.get("c")).toBeUndefined();
  fillings.wake();
  expect(fillings.all()).toEqual([]);
});

test.each([
  [1, 0],
  [2, 0],
  [3, now + hour / 2],
])("after %i refusals a page that comes tries again at %i", (tries, until) => {
  leave({ under: { id: "c.1", values: {}, tries, until: now + hour / 2 } });
  open().wake();
  expect(dueAt(open().get("c"))).toBe(until);
});

test("times of a clock that was ahead hold nothing back for long", () => {
  const later = now + 400 * 24 * hour;
  leave({ begun: later, touched: later });
  open().wake();
  expect(dueAt(open().get("c"))).toBeLessThanOrEqual(now + 1000);
  leave({ under: { id: "c.1", values: {}, tries: 5, until: later } });
  open().wake();
  expect(dueAt(open().get("c"))).toBe(now + hour);
});

test("the loader is told that something waits only while it does", () => {
  const filling = leave();
  expect(stored.has("queue")).toBe(true);
  open().put("c", { ...filling, wants: false, sent: 1 });
  expect(stored.has("queue")).toBe(false);
});

test("a request for a meeting is told with all that answering it takes, also once all was sent of the conversation", () => {
  const fillings = open();
  fillings.finish("c");
  fillings.add(captured);
  expect(fillings.get("c")).toBeUndefined();
  const request = { requestId: "request-1", whom: "team:sales" };
  const asked = { when: "2026-03-02T09:00:00.000Z", name: "Vera", email: "v@b.c", language: "de", request };
  fillings.add({ id: "e2", event: "meetingRequested", conversation: "c", node: "m", ...asked });
  const filling = fillings.get("c");
  expect(JSON.parse(filling?.events[0]?.[4] ?? "")).toEqual(asked);
  expect(filling).toMatchObject({ known: true, asks: "due" });
});
