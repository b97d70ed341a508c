import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { findPostgres } from "#scripts/setup/findPostgres.ts";
import { freePort } from "./freePort.ts";
import { startProgram } from "./startProgram.ts";

/** A PostgreSQL on 127.0.0.1; `makeDatabase` answers the address of an empty database. */
export type Postgres = {
  readonly makeDatabase: () => Promise<string>;
  readonly stop: () => Promise<void>;
};

/** What it answers that takes connections but is not ready for them. */
const startingUp = "57P03";

/** Starts a cluster of its own, as the user `postgres` where we are root, whom it refuses to serve. */
export async function startPostgres(): Promise<Postgres> {
  const programs = findPostgres();
  if (programs === undefined)
    throw new Error("PostgreSQL is missing. On Debian, npm test installs it (the package postgresql).");
  const folder = mkdtempSync(path.join(os.tmpdir(), "parley-postgres-"));
  const isRoot = process.getuid?.() === 0;
  const asUser = isRoot ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"] : [];
  if (isRoot) execFileSync("chown", ["postgres", folder]);
  const run = (name: string, words: readonly string[]) => {
    const [command = "", ...rest] = [...asUser, path.join(programs, name), ...words];
    return { command, rest };
  };
  const data = path.join(folder, "data");
  const made = run("initdb", ["-D", data, "-A", "trust", "-U", "parley", "-E", "UTF8", "--no-sync"]);
  execFileSync(made.command, made.rest, { stdio: "ignore" });
  const port = await freePort();
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories=", "fsync=off"];
  const words = ["-D", data, "-p", `${port}`, ...settings.flatMap((one) => ["-c", one])];
  const served = run("postgres", words);
  const server = await startProgram(served.command, served.rest, port);
  const urlOf = (database: string) => `postgres://parley@127.0.0.1:${port}/${database}`;
  const query = async (text: string) => {
    const client = new pg.Client(urlOf("postgres"));
    try {
      await client.connect();
      await client.query(text);
    } finally {
      await client.end();
    }
  };
  await untilReady(() => query("SELECT 1"));
  let count = 0;
  return {
    makeDatabase: async () => {
      count += 1;
      await query(`CREATE DATABASE relay${count}`);
      return urlOf(`relay${count}`);
    },
    stop: async () => {
      await server.stop();
      // What it has left running ends by itself, and may still write for a moment.
      rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

async function untilReady(ask: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      await ask();
      return;
    } catch (error) {
      if (!(error instanceof pg.DatabaseError) || error.code !== startingUp) throw error;
      await setTimeout(20);
    }
  }
}
