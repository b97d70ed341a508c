import { existsSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { withLock } from "./withLock.ts";

describe("withLock", () => {
  let folder: string;
  let lock: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "parley-lock-"));
    lock = path.join(folder, "lock");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("lets one work at a time", async () => {
    let atWork = 0;
    const work = async () => {
      atWork += 1;
      await new Promise(setImmediate);
      expect(atWork).toBe(1);
      atWork -= 1;
    };
    await Promise.all([withLock(lock, work), withLock(lock, work), withLock(lock, work)]);
  });

  it("frees the lock when the work fails", async () => {
    await expect(withLock(lock, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(existsSync(lock)).toBe(false);
  });

  it("takes over the lock of a process that has died", async () => {
    // Higher than any process id that Linux, macOS or Windows gives.
    writeFileSync(lock, "2147483646");
    expect(await withLock(lock, async () => "done")).toBe("done");
  });

  it("takes over a lock that was left without its owner's name", async () => {
    writeFileSync(lock, "");
    utimesSync(lock, 0, 0);
    expect(await withLock(lock, async () => "done")).toBe("done");
  });

  it("fails where no lock can be made, instead of waiting for ever", async () => {
    const tooLong = path.join(folder, "x".repeat(300));
    await expect(withLock(tooLong, async () => "done")).rejects.toThrow(/ENAMETOOLONG/);
  });
});
