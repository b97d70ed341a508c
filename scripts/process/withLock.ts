import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** So many milliseconds after it was made, a lock that still names no owner was left by one that died making it. */
const nameless = 5_000;

/**
 * Does some work while no other process does work under the same lock file. A lock whose owner has died is taken over.
 *
 * @throws what the file system says when the lock cannot be made
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(path.dirname(file), { recursive: true });
  while (!take(file)) {
    if (isAbandoned(file)) rmSync(file, { force: true });
    else await wait(200);
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function take(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function isAbandoned(file: string): boolean {
  try {
    const owner = Number(readFileSync(file, "utf8"));
    if (!(owner > 0)) return Date.now() - statSync(file).mtimeMs > nameless;
    process.kill(owner, 0);
    return false;
  } catch (error) {
    // Gone between two looks (ENOENT) is no reason to take over, and a process of somebody else (EPERM) lives.
    return codeOf(error) === "ESRCH";
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
