import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Measure } from "../measure.ts";

const visitors = 20;
const seconds = 8;
const warmUpSeconds = 2;

/**
 * Slots that a relay over SQLite answers a second, to visitors who ask again as soon as they have an answer. Five agents, fourteen
 * days; found out anew every three seconds. Whoever asks shares the machine with it.
 */
export const relay: Measure = {
  id: "relay",
  async run() {
    const folder = mkdtempSync(join(tmpdir(), "parley-bench-relay-"));
    const program = join(import.meta.dirname, "../support/relayProgram.ts");
    const child = spawn(process.execPath, [program, folder], { stdio: ["pipe", "pipe", "inherit"] });
    try {
      const { value: url } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
      const address = `${url}/v1/slots?whom=team:sales`;
      await ask(address, warmUpSeconds);
      const { times, bytes } = await ask(address, seconds);
      times.sort((a, b) => a - b);
      const ended = once(child, "exit");
      child.stdin.end();
      await ended;
      return [
        {
          name: "slots that a relay answers",
          value: times.length / seconds,
          unit: "per second",
          budget: { atLeast: 1000 },
          detail: `${visitors} visitors at a time, ${(bytes / 1000).toFixed(1)} KB each`,
        },
        {
          name: "99 of 100 of them within",
          value: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
          unit: "ms",
          budget: { atMost: 50 },
        },
      ];
    } finally {
      child.kill("SIGKILL");
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Milliseconds of each answer. */
async function ask(address: string, forSeconds: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: visitors });
  const times: number[] = [];
  let bytes = 0;
  const until = performance.now() + forSeconds * 1000;
  const visit = async () => {
    while (performance.now() < until) {
      const begin = performance.now();
      bytes = await fetched(address, agent);
      times.push(performance.now() - begin);
    }
  };
  await Promise.all(Array.from({ length: visitors }, visit));
  agent.destroy();
  return { times, bytes };
}

function fetched(address: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = get(address, { agent }, (answer) => {
      let bytes = 0;
      answer.on("data", (part: Buffer) => {
        bytes += part.length;
      });
      answer.on("error", reject);
      answer.on("end", () => {
        if (answer.statusCode === 200) resolve(bytes);
        else reject(new Error(`the relay answered ${answer.statusCode}`));
      });
    });
    call.on("error", reject);
  });
}
