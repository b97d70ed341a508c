import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "./freePort.ts";
import { startProgram } from "./startProgram.ts";

/** A PostgreSQL on 127.0.0.1. `url`: of an empty database. */
export type Postgres = { readonly url: string; readonly stop: () => Promise<void> };

/** Starts a cluster of its own, as the user `postgres` where we are root, whom it refuses to serve. */
export async function startPostgres(): Promise<Postgres> {
  const folder = mkdtempSync(path.join(os.tmpdir(), "parley-postgres-"));
  const programs = "/usr/lib/postgresql";
  const version =
    readdirSync(programs)
      .sort((a, b) => Number(a) - Number(b))
      .at(-1) ?? "";
  const program = (name: string) => path.join(programs, version, "bin", name);
  const isRoot = process.getuid?.() === 0;
  const asUser = isRoot ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : [];
  if (isRoot) execFileSync("chown", ["postgres", folder]);
  const run = (words: readonly string[]) => {
    const [command = "", ...rest] = [...asUser, ...words];
    return { command, rest };
  };
  const data = path.join(folder, "data");
  const made = run([program("initdb"), "-D", data, "-A", "trust", "-U", "parley", "-E", "UTF8", "--no-sync"]);
  execFileSync(made.command, made.rest, { stdio: "ignore" });
  const port = await freePort();
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off"];
  const served = run([
    program("postgres"),
    "-D",
    data,
    "-p",
    `${port}`,
    ...settings.flatMap((one) => ["-c", one]),
  ]);
  const server = await startProgram(served.command, served.rest, port);
  return {
    url: `postgres://parley@127.0.0.1:${port}/postgres`,
    stop: async () => {
      await server.stop();
      // What it has left running ends by itself, and may still write for a moment.
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
