import { type ChildProcess, spawn } from "node:child_process";

/**
 * Where a tool runs, whether its answers go to standard error, after how many milliseconds it is ended, and by which time zone's clocks it
 * works if not by this computer's.
 */
export type RunOptions = {
  readonly cwd: string;
  readonly quiet?: boolean;
  readonly timeout?: number;
  readonly timeZone?: string | undefined;
};

const onWindows = process.platform === "win32";
const interruptions = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const patience = 8_000;

/**
 * Runs a program and waits for its end, passing its output through. It gets no input and a process group of its own,
 * which ends with it, with this process, or at the time-out: nothing is left behind.
 *
 * @returns the exit code; 1 when it was ended by a signal or could not be started
 */
export function runTool(program: string, words: readonly string[], options: RunOptions): Promise<number> {
  const child = spawn(program, words, {
    cwd: options.cwd,
    detached: !onWindows,
    ...(options.timeZone !== undefined && { env: { ...process.env, TZ: options.timeZone } }),
    shell: onWindows,
    stdio: ["ignore", options.quiet ? 2 : "inherit", "inherit"],
  });
  const endWithUs = () => endGroup(child, "SIGTERM");
  const interrupt = (_signal: NodeJS.Signals, number: number) => {
    // Only itself is asked to end, not its helpers: it may have something to save, with their help and on our screen.
    child.prependOnceListener("exit", () => process.exit(128 + number));
    setTimeout(() => process.exit(128 + number), patience);
    child.kill("SIGTERM");
  };
  process.once("exit", endWithUs);
  for (const signal of interruptions) process.on(signal, interrupt);
  return new Promise((resolve) => {
    const limit =
      options.timeout === undefined ? undefined : setTimeout(endGroup, options.timeout, child, "SIGKILL");
    const finish = (code: number) => {
      clearTimeout(limit);
      process.off("exit", endWithUs);
      for (const signal of interruptions) process.off(signal, interrupt);
      endGroup(child, "SIGKILL");
      resolve(code);
    };
    child.once("error", (error) => {
      process.stderr.write(`${program} could not be started: ${error.message}\n`);
      finish(1);
    });
    child.once("exit", (code) => finish(code ?? 1));
  });
}

function endGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    if (onWindows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // All of it has ended already.
  }
}
