import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { type Browser, chromium, type Page } from "@playwright/test";
import { packagedProgram } from "./packagedProgram.ts";

/** A packaged app at work: its first window, its main process, and how to end it and remove what it left. */
export type PackagedApp = {
  readonly window: Page;
  readonly pid: number;
  readonly close: () => Promise<void>;
};

// The user that every Debian has for processes that shall own nothing.
const nobody = 65_534;
const isRoot = process.getuid?.() === 0;

/**
 * Starts the app that `npm run package` left in `dist`, with a data folder of its own, and drives it over the DevTools
 * protocol, since the fuses of a release let nobody debug its main process.
 *
 * @param asOrdinaryUser run as a user without rights, so that Chromium's sandbox is on
 */
export async function startPackagedApp({
  asOrdinaryUser,
}: {
  asOrdinaryUser: boolean;
}): Promise<PackagedApp> {
  const home = mkdtempSync(path.join(os.tmpdir(), "parley-packaged-"));
  const becomeNobody = asOrdinaryUser && isRoot;
  const program = becomeNobody ? copyForNobody(home) : packagedProgram();
  const app = spawn(
    program,
    ["--remote-debugging-port=0", ...(isRoot && !becomeNobody ? ["--no-sandbox"] : [])],
    {
      env: {
        ...process.env,
        HOME: home,
        XDG_CONFIG_HOME: home,
        XDG_CACHE_HOME: home,
        PARLEY_HOME: path.join(home, "data"),
      },
      cwd: home,
      stdio: ["ignore", "ignore", "pipe"],
      ...(becomeNobody ? { uid: nobody, gid: nobody } : {}),
    },
  );
  const stopped = new Promise<void>((resolve) => app.once("close", () => resolve()));
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    app.kill();
    await stopped;
    rmSync(home, { recursive: true, force: true });
  };
  try {
    browser = await chromium.connectOverCDP(await readEndpoint(app));
    const context = browser.contexts()[0];
    if (context === undefined || app.pid === undefined)
      throw new Error("The packaged app has no window context.");
    const window = context.pages()[0] ?? (await context.waitForEvent("page"));
    return { window, pid: app.pid, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The checkout may lie where only root can look; and Chromium's sandbox helper has to belong to root. */
function copyForNobody(home: string): string {
  const program = packagedProgram();
  const folder = path.join(home, "app");
  cpSync(path.dirname(program), folder, { recursive: true });
  chownSync(home, nobody, nobody);
  chownSync(path.join(folder, "chrome-sandbox"), 0, 0);
  chmodSync(path.join(folder, "chrome-sandbox"), 0o4755);
  return path.join(folder, path.basename(program));
}

function readEndpoint(app: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (app.stderr === null) throw new Error("Standard error is not piped.");
    const heard: string[] = [];
    createInterface(app.stderr).on("line", (line) => {
      heard.push(line);
      const endpoint = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (endpoint !== undefined) resolve(endpoint);
    });
    app.once("error", reject);
    app.once("exit", (code) =>
      reject(new Error(`The packaged app ended with ${code}:\n${heard.join("\n")}`)),
    );
  });
}
