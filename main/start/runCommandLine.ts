import { app, safeStorage, session } from "electron";
import { runCli } from "../cli/runCli.ts";
import { dataFolder } from "./dataFolder.ts";

/** Runs one command in place of the studio, without a window and without a screen, and exits with its code. */
export async function runCommandLine(words: readonly string[]): Promise<void> {
  const code = await runCli(words, {
    cwd: process.cwd(),
    home: dataFolder(),
    keyring: async () => {
      await app.whenReady();
      return safeStorage;
    },
    get input() {
      return process.stdin;
    },
    // Electron makes an attempt to quit of the signals.
    ended: () =>
      new Promise((resolve) => {
        app.once("before-quit", (event) => {
          event.preventDefault();
          resolve();
        });
      }),
    prepareNetwork: async () => {
      await app.whenReady();
      const { useSystemNetwork } = await import("../network/useSystemNetwork.ts");
      const resolveProxy = (url: string) => session.defaultSession.resolveProxy(url);
      useSystemNetwork({ env: process.env, resolveProxy });
    },
    out: (text) => process.stdout.write(`${text}\n`),
    err: (text) => process.stderr.write(`${text}\n`),
  });
  // A pipe may still be taking what was written.
  await new Promise((done) => process.stdout.write("", done));
  app.exit(code);
}
