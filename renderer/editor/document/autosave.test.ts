import { describe, expect, it } from "vitest";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { newDialogue } from "#shared/dialogue/newDialogue.ts";
import type { ErrorCode, Result } from "#shared/ipc/result.ts";
import { createAutosave } from "./autosave.ts";

type Answer = (result: Result<{ revision: number }>) => void;

/** An autosave whose writes wait until the test answers them. */
function harness() {
  let present = newDialogue({ id: "d", name: "0", language: "en" });
  const writes: { readonly name: string; readonly revision: number; readonly answer: Answer }[] = [];
  const timers: { readonly action: () => void; readonly milliseconds: number }[] = [];
  const autosave = createAutosave(
    { content: present, revision: 1 },
    {
      read: () => present,
      save: (dialogue: Dialogue, revision: number) =>
        new Promise((answer) => writes.push({ name: dialogue.name, revision, answer })),
      later: (action, milliseconds) => {
        timers.push({ action, milliseconds });
        return () => {};
      },
    },
  );
  return {
    autosave,
    writes,
    timers,
    edit(name: string) {
      present = { ...present, name };
      autosave.changed();
    },
    status: () => autosave.store.getState().status.state,
    async succeed(revision: number) {
      writes.at(-1)?.answer({ ok: true, value: { revision } });
      await Promise.resolve().then(() => new Promise(setImmediate));
    },
    async fail(code: ErrorCode) {
      writes.at(-1)?.answer({ ok: false, error: { code, message: code } });
      await Promise.resolve().then(() => new Promise(setImmediate));
    },
  };
}

describe("autosave", () => {
  it("writes a change at once and says Saved only after it is written", async () => {
    const { autosave, edit, writes, status, succeed } = harness();
    edit("1");
    expect(writes.map(({ name }) => name)).toEqual(["1"]);
    expect(status()).toBe("saving");
    await succeed(2);
    expect(status()).toBe("saved");
    expect(autosave.store.getState().revision).toBe(2);
  });

  it("has one write under way, then writes the latest change alone, on the new revision", async () => {
    const { edit, writes, succeed, status } = harness();
    for (const name of ["1", "2", "3"]) edit(name);
    expect(writes).toHaveLength(1);
    await succeed(2);
    expect(writes.map(({ name, revision }) => [name, revision])).toEqual([
      ["1", 1],
      ["3", 2],
    ]);
    expect(status()).toBe("saving");
    await succeed(3);
    expect(status()).toBe("saved");
  });

  it("keeps a change that could not be written, says why, and tries again ever more slowly", async () => {
    const { edit, writes, fail, timers, status, succeed } = harness();
    edit("1");
    await fail("disk-full");
    expect(status()).toBe("failed");
    timers[0]?.action();
    await fail("disk-full");
    expect(timers[1]?.milliseconds).toBeGreaterThan(timers[0]?.milliseconds ?? 0);
    timers[1]?.action();
    expect(writes.at(-1)?.name).toBe("1");
    await succeed(2);
    expect(status()).toBe("saved");
  });

  it("stops at a conflict until the author has chosen, and then writes his version over the other", async () => {
    const { autosave, edit, writes, fail, status, succeed } = harness();
    edit("1");
    await fail("conflict");
    edit("2");
    expect(status()).toBe("conflict");
    expect(writes).toHaveLength(1);
    autosave.rebase(null, 7);
    expect(writes.at(-1)).toMatchObject({ name: "2", revision: 7 });
    await succeed(8);
    expect(status()).toBe("saved");
  });

  it("flush settles after the last change is written, and tells when it could not be", async () => {
    const { autosave, edit, succeed, fail } = harness();
    edit("1");
    const flushed = autosave.flush();
    await succeed(2);
    expect(await flushed).toBe(true);
    edit("2");
    const refused = autosave.flush();
    await fail("unwritable");
    expect(await refused).toBe(false);
  });
});
