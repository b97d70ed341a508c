import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadDialogue } from "#main/dialogues/loadDialogue.ts";
import { closeStore } from "#main/store/closeStore.ts";
import { openStore } from "#main/store/openStore.ts";

const kills = 50;
/** Milliseconds of typing before a kill, at most. */
const longest = 60;

let folder = "";
let editor: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-kill-"));
});

afterEach(() => {
  editor?.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

test(`whatever was acknowledged survives ${kills} kills at random moments`, {
  timeout: 300_000,
}, async () => {
  const file = path.join(folder, "parley.db");
  const random = seeded(20_261_122);
  let acknowledged = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    acknowledged = await typeUntilKilled(file, acknowledged, random() * longest);
    const stored = inspect(file);
    expect(stored.integrity, `after kill ${kill}`).toBe("ok");
    // One edit more may be on the disk than was acknowledged: the kill came between the commit and its report.
    expect(stored.edit, `after kill ${kill}`).toBeGreaterThanOrEqual(acknowledged);
    expect(stored.edit, `after kill ${kill}`).toBeLessThanOrEqual(acknowledged + 1);
    acknowledged = stored.edit;
  }
  expect(acknowledged).toBeGreaterThan(kills);
});

/** Lets a process type for some milliseconds, kills it, and answers the last edit that it saw saved. */
async function typeUntilKilled(file: string, from: number, delay: number): Promise<number> {
  const script = path.join(import.meta.dirname, "editor.ts");
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", script, file, String(from)],
    {
      stdio: ["ignore", "pipe", "inherit"],
      // Half of what a start costs is to translate what the one before has translated already.
      env: { ...process.env, NODE_COMPILE_CACHE: path.join(path.dirname(file), "cache") },
    },
  );
  editor = child;
  let said = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    said += chunk;
  });
  const ended = once(child, "close");
  await Promise.race([once(child.stdout, "data"), ended]);
  await pause(delay);
  child.kill("SIGKILL");
  const [, signal] = await ended;
  expect(signal, "the editor ended by itself").toBe("SIGKILL");
  const saved = [...said.matchAll(/^saved (\d+)\n/gm)].map((match) => Number(match[1]));
  return saved.at(-1) ?? from;
}

function inspect(file: string): { readonly integrity: unknown; readonly edit: number } {
  const store = openStore(file, { now: 0 });
  try {
    const integrity = store.db.pragma("integrity_check", { simple: true });
    const { dialogue } = loadDialogue("typed", { store });
    return { integrity, edit: Number(dialogue.name.replace("edit ", "")) };
  } finally {
    closeStore(store);
  }
}

/** Numbers in [0, 1) that are the same at every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
