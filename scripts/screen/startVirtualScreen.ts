import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { SetupError } from "#scripts/setup/SetupError.ts";

/** A screen that exists in memory only. `stop` ends it, and with it every program that shows something on it. */
export type VirtualScreen = { readonly display: string; readonly stop: () => void };

/**
 * Starts Xvfb on a display number that it finds to be free.
 *
 * @throws {SetupError} when it does not come up
 */
export async function startVirtualScreen(): Promise<VirtualScreen> {
  const words = ["-displayfd", "3", "-screen", "0", "1920x1080x24", "-nolisten", "tcp"];
  const server = spawn("Xvfb", words, { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const display = await readDisplay(server);
  const stop = () => void server.kill();
  process.once("exit", stop);
  return { display, stop };
}

function readDisplay(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    const failed = () =>
      reject(new SetupError("The virtual screen (Xvfb) did not start. Run: Xvfb -displayfd 1"));
    server.once("error", failed);
    server.once("exit", failed);
    let answer = "";
    const pipe = server.stdio[3] as Readable;
    pipe.setEncoding("utf8").on("data", (part: string) => {
      answer += part;
      if (answer.endsWith("\n")) resolve(`:${answer.trim()}`);
    });
  });
}
