import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { createInterface } from "node:readline";

/** Where a Marketo is, how to get in, and how to end it. */
export type MarketoApart = {
  readonly url: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly close: () => Promise<void>;
};

/** Starts a Marketo for tests in a process of its own, with so many people and activities. `csv`: it writes its people there first. */
export async function startMarketoApart(people: number, activities: number, csv = ""): Promise<MarketoApart> {
  const script = path.join(import.meta.dirname, "marketo.ts");
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", script, String(people), String(activities), csv],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  const ended = once(child, "exit");
  const said = once(createInterface(child.stdout), "line");
  const first = await Promise.race([said, ended.then(() => undefined)]);
  if (first === undefined) throw new Error("The Marketo for tests did not start.");
  const { url, clientId, clientSecret } = JSON.parse(String(first[0])) as Omit<MarketoApart, "close">;
  const close = async () => {
    child.stdin.end();
    await ended;
  };
  return { url, clientId, clientSecret, close };
}
