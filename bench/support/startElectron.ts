import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { proportionalMemory } from "./proportionalMemory.ts";

/** What one start cost: milliseconds until the selector was on screen, and MB of all its processes a second later. */
export type Start = { readonly usable: number; readonly memory: number };

/**
 * Starts an app in Electron with a data folder of its own, waits until `selector` is on screen, and ends it.
 * `home` keeps the data folder for several starts; without it each start is a first one.
 */
export async function startElectron(app: string, selector: string, home?: string): Promise<Start> {
  const data = home ?? mkdtempSync(join(tmpdir(), "parley-bench-"));
  const electron = join(process.env.ELECTRON_OVERRIDE_DIST_PATH ?? "node_modules/electron/dist", "electron");
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const started = performance.now();
  const child = spawn(electron, [...root, "-r", resolve("bench/support/startProbe.cjs"), resolve(app)], {
    env: { ...process.env, PARLEY_HOME: data, PARLEY_BENCH_SELECTOR: selector },
    stdio: ["ignore", "pipe", "ignore"],
  });
  try {
    const usable = await new Promise<number>((done, fail) => {
      child.once("exit", (code) => fail(new Error(`${app} ended with ${code} before it was usable`)));
      createInterface(child.stdout).on("line", (line) => {
        if (line.includes("PARLEY_BENCH_USABLE")) done(performance.now() - started);
      });
    });
    await new Promise((settled) => setTimeout(settled, 1000));
    return { usable, memory: proportionalMemory(child.pid ?? 0) };
  } finally {
    child.removeAllListeners("exit");
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    }
    if (home === undefined) rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
