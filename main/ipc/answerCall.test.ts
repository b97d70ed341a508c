import { expect, test, vi } from "vitest";
import { channels } from "#shared/ipc/channels.ts";
import { Failure } from "../failure/Failure.ts";
import { answerCall } from "./answerCall.ts";
import type { Handlers } from "./Handler.ts";
import type { HandlerContext } from "./HandlerContext.ts";

const secret = "/home/somebody/private";

/** Handlers that all answer the same. */
function all(handler: (input: unknown) => unknown): Handlers {
  return Object.fromEntries(channels.map((channel) => [channel, handler])) as unknown as Handlers;
}

const context = {} as HandlerContext;

test("a call that fits reaches its handler, parsed", async () => {
  const call = { channel: "dialogues:rename", input: { id: "a", name: "  New ", extra: 1 }, trusted: true };
  const result = await answerCall(
    call,
    all((input) => input),
    context,
    vi.fn(),
  );
  expect(result).toEqual({ ok: true, value: { id: "a", name: "New" } });
});

test("a stranger's call is refused before anything is read of it", async () => {
  const handler = vi.fn();
  const call = { channel: "dialogues:list", input: undefined, trusted: false };
  expect(await answerCall(call, all(handler), context, vi.fn())).toMatchObject({
    ok: false,
    error: { code: "forbidden" },
  });
  expect(handler).not.toHaveBeenCalled();
});

test.each([
  ["dialogues:get", { id: "../../etc/passwd" }],
  ["dialogues:get", { id: 7 }],
  ["dialogues:get", undefined],
  ["dialogues:list", { surprise: true }],
  ["dialogues:rename", { id: "a", name: "   " }],
  ["dialogues:save", { dialogue: { format: 1 }, revision: 1.5 }],
  ["secrets:setKeeping", { keeping: "disk" }],
  ["no:such", undefined],
  ["__proto__", undefined],
  ["constructor", undefined],
])("%s with %j is refused before its handler runs", async (channel, input) => {
  const handler = vi.fn();
  const result = await answerCall({ channel, input, trusted: true }, all(handler), context, vi.fn());
  expect(result).toMatchObject({ ok: false, error: { code: "bad-request" } });
  expect(handler).not.toHaveBeenCalled();
});

test("an expected failure comes back with its code, message and place", async () => {
  const handlers = all(() => {
    throw new Failure("conflict", "Changed elsewhere.", { detail: "3", cause: new Error(secret) });
  });
  const call = { channel: "dialogues:list", input: undefined, trusted: true };
  expect(await answerCall(call, handlers, context, vi.fn())).toEqual({
    ok: false,
    error: { code: "conflict", message: "Changed elsewhere.", detail: "3" },
  });
});

test("a full disk and a locked database are told apart", async () => {
  const codes = ["SQLITE_FULL", "SQLITE_BUSY", "ENOSPC", "SQLITE_CORRUPT_INDEX", "SQLITE_READONLY_DBMOVED"];
  const answers = codes.map((code) => {
    const handlers = all(() => Promise.reject(Object.assign(new Error(secret), { code })));
    return answerCall(
      { channel: "dialogues:list", input: undefined, trusted: true },
      handlers,
      context,
      vi.fn(),
    );
  });
  expect(await Promise.all(answers)).toMatchObject([
    { error: { code: "disk-full" } },
    { error: { code: "locked" } },
    { error: { code: "disk-full" } },
    { error: { code: "damaged" } },
    { error: { code: "unwritable" } },
  ]);
});

test("an unexpected error is logged and answered without anything of it", async () => {
  const error = new TypeError(secret);
  const report = vi.fn();
  const handlers = all(() => {
    throw error;
  });
  const call = { channel: "dialogues:list", input: undefined, trusted: true };
  const result = await answerCall(call, handlers, context, report);
  expect(result).toMatchObject({ ok: false, error: { code: "internal" } });
  expect(JSON.stringify(result)).not.toContain(secret);
  expect(report).toHaveBeenCalledWith("dialogues:list", error);
});
