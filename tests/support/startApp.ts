import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { _electron, type ElectronApplication, type Page } from "@playwright/test";

/** The studio at work: its main process, its window, its data folder, and how to end it. */
export type StudioApp = {
  readonly app: ElectronApplication;
  readonly window: Page;
  readonly home: string;
  /** Closes it as a user would. A data folder that startApp made goes too. */
  readonly close: () => Promise<void>;
};

const root = path.resolve(import.meta.dirname, "../..");

/** Talks to nobody but the servers of the tests; in English, whatever the machine speaks. */
const switches = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
  "--lang=en-US",
];

/**
 * Starts the studio that was built to `out`, with a data folder of its own.
 *
 * @param home a data folder to go on with; it is left where it is
 * @param env variables that it finds besides those of the test
 * @param files opened with the app, as a double click on them would
 */
export async function startApp({
  home,
  files = [],
  env = {},
}: {
  home?: string;
  files?: readonly string[];
  env?: Readonly<Record<string, string>>;
} = {}): Promise<StudioApp> {
  const folder = home ?? mkdtempSync(path.join(os.tmpdir(), "parley-e2e-"));
  const remove = () => {
    if (home === undefined) rmSync(folder, { recursive: true, force: true });
  };
  try {
    const app = await _electron.launch({
      args: [root, ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []), ...switches, ...files],
      env: { ...environment(), ...env, PARLEY_HOME: folder, LANGUAGE: "en" },
    });
    const window = await app.firstWindow();
    await window.getByRole("main").waitFor();
    const close = async () => {
      await app.close();
      remove();
    };
    return { app, window, home: folder, close };
  } catch (error) {
    remove();
    throw error;
  }
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
