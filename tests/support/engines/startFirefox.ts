import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Engine } from "./Engine.ts";
import { openSocket } from "./openSocket.ts";

type Answer = {
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
};

/** Starts Debian's Firefox with a profile of its own, and speaks WebDriver BiDi with it (https://w3c.github.io/webdriver-bidi/). */
export async function startFirefox(): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), "parley-firefox-"));
  const child = spawn(
    "firefox-esr",
    ["--headless", "--no-remote", "--remote-debugging-port=0", "--profile", profile],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const ended = once(child, "exit");
  const address = await new Promise<string>((resolve, reject) => {
    let said = "";
    child.stderr.on("data", (part) => {
      said += part;
      const [, found] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    });
    child.on("error", reject);
    child.on("exit", () => reject(new Error(`firefox-esr ended: ${said}`)));
  });
  const socket = await openSocket<Answer>(`${address}/session`);
  const ask = async <Result>(method: string, params: object): Promise<Result> => {
    const { result, error, message } = await socket.ask({ method, params });
    if (error !== undefined) throw new Error(`${method}: ${message}`);
    return result as Result;
  };
  await ask("session.new", { capabilities: {} });
  const { contexts } = await ask<{ contexts: { context: string }[] }>("browsingContext.getTree", {});
  const context = contexts[0]?.context ?? "";
  return {
    async goto(url) {
      await ask("browsingContext.navigate", { context, url, wait: "complete" });
    },
    async run(body) {
      const { result, exceptionDetails } = await ask<{
        result?: { value?: string };
        exceptionDetails?: { text: string };
      }>("script.evaluate", {
        expression: `(async () => { ${body} })().then((answer) => JSON.stringify(answer ?? null))`,
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return JSON.parse(result?.value ?? "null");
    },
    async stop() {
      await ask("browser.close", {});
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
