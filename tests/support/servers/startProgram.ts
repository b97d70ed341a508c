import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";

/** A server that runs as a program of its own. */
export type Program = { readonly stop: () => Promise<void> };

/** Milliseconds for a server to take connections. */
const patience = 10_000;

/**
 * Starts a server's program and waits until it takes connections on a port of 127.0.0.1.
 *
 * @throws what the program said when it ended or took too long
 */
export async function startProgram(
  command: string,
  words: readonly string[],
  port: number,
): Promise<Program> {
  const child = spawn(command, [...words], { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (part) => {
    said += part;
  });
  child.on("error", (error) => {
    said += `${error.message}. On Debian, npm test installs what is missing.`;
  });
  const until = performance.now() + patience;
  while (!(await answers(port))) {
    if (hasEnded(child) || performance.now() > until) {
      child.kill("SIGKILL");
      throw new Error(`${command} did not start: ${said}`);
    }
    await setTimeout(20);
  }
  return {
    stop: async () => {
      if (hasEnded(child)) return;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
    },
  };
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
