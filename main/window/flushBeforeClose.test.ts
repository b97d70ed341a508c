import { EventEmitter } from "node:events";
import { beforeEach, expect, test, vi } from "vitest";
import { flushBeforeClose } from "./flushBeforeClose.ts";

/** A window as far as closing knows one. */
function aWindow() {
  const webContents = Object.assign(new EventEmitter(), {
    isCrashed: () => false,
    getURL: () => "parley://studio/",
  });
  let gone = false;
  const emitter = new EventEmitter();
  return Object.assign(emitter, {
    webContents,
    isDestroyed: () => gone,
    destroy() {
      gone = true;
      emitter.emit("closed");
    },
    /** The user closes it; answers whether it was kept open for now. */
    close() {
      const event = { preventDefault: vi.fn() };
      emitter.emit("close", event);
      return event.preventDefault.mock.calls.length > 0;
    },
  });
}

const closing = {
  askToFlush: vi.fn(),
  remember: vi.fn(async () => {}),
  mayLose: vi.fn(async () => true),
  quit: vi.fn(),
};
beforeEach(() => void vi.resetAllMocks());

function open() {
  closing.remember.mockResolvedValue();
  const window = aWindow();
  const flushed = flushBeforeClose(window as unknown as Parameters<typeof flushBeforeClose>[0], closing);
  return { window, flushed };
}
const settled = () => new Promise((done) => setImmediate(done));

test("the window goes when all is saved, even if its place could not be kept", async () => {
  const { window, flushed } = open();
  closing.remember.mockRejectedValue(new Error("disk full"));
  expect(window.close()).toBe(true);
  expect(closing.askToFlush).toHaveBeenCalledOnce();
  flushed(true);
  await settled();
  expect(window.isDestroyed()).toBe(true);
  expect(closing.quit).toHaveBeenCalledOnce();
});

test.each([
  ["wants to keep what is not saved", () => closing.mayLose.mockResolvedValue(false)],
  ["cannot be asked", () => closing.mayLose.mockRejectedValue(new Error("no dialog"))],
])("it stays when the user %s, and can be closed later", async (_why, answer) => {
  const { window, flushed } = open();
  answer();
  window.close();
  flushed(false);
  await settled();
  expect(window.isDestroyed()).toBe(false);
  expect(window.close()).toBe(true);
  expect(closing.askToFlush).toHaveBeenCalledTimes(2);
  flushed(true);
  await settled();
  expect(window.isDestroyed()).toBe(true);
});

test("it goes when the user lets unsaved work go, and when its page is gone", async () => {
  for (const end of ["answer", "crash"] as const) {
    const { window, flushed } = open();
    closing.mayLose.mockResolvedValue(true);
    window.close();
    if (end === "answer") flushed(false);
    else window.webContents.emit("render-process-gone");
    await settled();
    expect(window.isDestroyed()).toBe(true);
  }
});
