import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { openSocket } from "#tests/support/engines/openSocket.ts";

type Answer = {
  readonly result?: unknown;
  readonly error?: { readonly message: string };
};

/** A Chromium that is spoken to directly: a driver's own scripts would count in the heap and the work of a page. */
export type BareBrowser = {
  /** Sends a command of the DevTools protocol, to a page if its session is named. */
  send<Result>(method: string, params?: object, session?: string): Promise<Result>;
  close(): Promise<void>;
};

/** Starts a headless Chromium with a profile of its own. */
export async function startBrowser(): Promise<BareBrowser> {
  const profile = mkdtempSync(path.join(tmpdir(), "parley-bench-browser-"));
  const child = spawn(
    process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
    [
      "--headless=new",
      "--remote-debugging-port=0",
      `--user-data-dir=${profile}`,
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--disable-quic",
      "--no-first-run",
      "--no-startup-window",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const socket = await openSocket<Answer>(await addressOf(child.stderr));
  return {
    async send<Result>(method: string, params = {}, sessionId?: string) {
      const { result, error } = await socket.ask({ method, params, sessionId });
      if (error) throw new Error(`${method}: ${error.message}`);
      return result as Result;
    },
    async close() {
      socket.close();
      child.kill();
      await once(child, "exit");
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function addressOf(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface({ input: output })) {
    const [, address] = /^DevTools listening on (ws:.*)$/.exec(line) ?? [];
    if (address) return address;
  }
  throw new Error("Chromium did not start.");
}
