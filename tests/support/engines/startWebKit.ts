import { freePort } from "../servers/freePort.ts";
import { startProgram } from "../servers/startProgram.ts";
import type { Engine } from "./Engine.ts";

/** Starts Debian's WebKitGTK with its driver, and speaks WebDriver with it (https://www.w3.org/TR/webdriver2/). Needs a screen. */
export async function startWebKit(): Promise<Engine> {
  const port = await freePort();
  const driver = await startProgram("WebKitWebDriver", [`--port=${port}`], port);
  const ask = async <Value>(method: string, path: string, body?: object): Promise<Value> => {
    const response = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value as Value;
  };
  const { sessionId } = await ask<{ sessionId: string }>("POST", "", {
    capabilities: { alwaysMatch: {} },
  });
  const session = `/${sessionId}`;
  return {
    async goto(url) {
      await ask("POST", `${session}/url`, { url });
    },
    async run(body) {
      const script = `
        const done = arguments[arguments.length - 1];
        (async () => { ${body} })().then(
          (answer) => done(JSON.stringify({ answer: answer ?? null })),
          (error) => done(JSON.stringify({ error: String(error) })),
        );`;
      const text = await ask<string>("POST", `${session}/execute/async`, { script, args: [] });
      const { answer, error } = JSON.parse(text) as { answer?: unknown; error?: string };
      if (error !== undefined) throw new Error(error);
      return answer;
    },
    async stop() {
      await ask("DELETE", session).catch(() => undefined);
      await driver.stop();
    },
  };
}
