import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { callCli } from "#tests/support/callCli.ts";
import { requestFor } from "#tests/support/relay/openTestRelay.ts";
import { relaySetup } from "#tests/support/relay/relaySetup.ts";
import { startRadicale } from "#tests/support/servers/startRadicale.ts";
import { keepAccount } from "../../calendars/accounts/keepAccount.ts";
import { relayConfigSchema } from "../../relay/config/relayConfig.ts";
import { setupProblems } from "../../relay/config/setupProblems.ts";
import { saveSetup } from "../../scheduling/saveSetup.ts";
import { closeStore } from "../../store/closeStore.ts";
import { openStore } from "../../store/openStore.ts";
import { storeFile } from "../../store/storeFile.ts";

const secrets = {
  RELAY_SIGN_WITH: "0123456789abcdef01234567",
  RELAY_STUDIO_KEY: "fedcba9876543210fedcba98",
  RELAY_ANNA: "open sesame",
};
let folder: string;
const at = (name: string) => path.join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "parley-relay-command-"));
  for (const [name, value] of Object.entries(secrets)) vi.stubEnv(name, value);
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const call = (...argv: string[]) => callCli(argv, { cwd: folder, home: folder });

/** A configuration whose one agent keeps a calendar of a server. */
function configOf(server: string, calendar: string) {
  const setup = relaySetup(1);
  const ref = { account: "anna", calendar };
  const [agent = newAgent("a1", "UTC")] = setup.agents;
  return {
    port: 0,
    origins: ["https://www.acme.com"],
    storage: { kind: "sqlite", file: "relay.sqlite" },
    signWith: { env: "RELAY_SIGN_WITH" },
    studioKey: { env: "RELAY_STUDIO_KEY" },
    accounts: [
      { id: "anna", provider: "caldav", server, user: "anna@acme.com", password: { env: "RELAY_ANNA" } },
    ],
    setup: { ...setup, agents: [{ ...agent, looksAt: [ref], writesTo: ref }] },
  };
}

const write = (config: object) => writeFileSync(at("relay.json"), JSON.stringify(config));

test("a relay that is started with one file books into a CalDAV calendar, and ends when it is asked to", async () => {
  const radicale = await startRadicale(folder);
  const calendar = await radicale.addCalendar("anna@acme.com", "meetings");
  write(configOf(radicale.url, calendar));
  const program = path.resolve(import.meta.dirname, "../main.ts");
  const child = spawn(process.execPath, [program, "relay", "--config", "relay.json", "--json"], {
    cwd: folder,
    env: { ...process.env, PARLEY_HOME: folder },
  });
  const log: string[] = [];
  child.stderr.on("data", (part) => log.push(String(part)));
  try {
    const { value } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
    const { url }: { url: string } = JSON.parse(value ?? "{}");
    const snapshot = await (await fetch(`${url}/v1/slots?whom=team:sales`)).json();
    const slot = snapshot.offers["team:sales"].slots.at(-1);
    const body = JSON.stringify(requestFor(snapshot, slot));
    const booked = await fetch(`${url}/v1/bookings`, { method: "POST", body });
    expect(await booked.json()).toMatchObject({ state: "confirmed", agent: "Agent a1" });
    const authorization = `Basic ${Buffer.from("anna@acme.com:open sesame").toString("base64")}`;
    const entries = await (await fetch(calendar, { headers: { authorization } })).text();
    expect(entries).toContain("visitor1@example.com");
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    expect(await ended).toEqual([0, null]);
    expect(log.join("")).not.toContain("visitor1");
  } finally {
    child.kill("SIGKILL");
    await radicale.stop();
  }
});

test.each<[string, (config: ReturnType<typeof configOf>) => object, RegExp]>([
  [
    "a secret that is not there",
    (config) => ({ ...config, studioKey: { env: "NOWHERE" } }),
    /NOWHERE is empty/,
  ],
  ["a secret in the file itself", (config) => ({ ...config, studioKey: "plain" }), /studioKey/],
  ["a key that can be guessed", (config) => ({ ...config, signWith: { env: "RELAY_ANNA" } }), /too short/],
  ["an origin with a path", (config) => ({ ...config, origins: ["https://acme.com/"] }), /origins/],
  ["an account that is missing", (config) => ({ ...config, accounts: [] }), /account anna/],
  ["a word that nobody knows", (config) => ({ ...config, prot: 80 }), /prot/],
])("%s keeps it from starting, and it says why", async (_, change, why) => {
  write(change(configOf("http://127.0.0.1:1/", "http://127.0.0.1:1/anna/")));
  for (const more of [[], ["--check"]]) {
    const { exit, err } = await call("relay", "--config", "relay.json", ...more);
    expect(exit).toBe(2);
    expect(err).toMatch(why);
  }
});

test("a configuration is checked without a server, a database or a calendar", async () => {
  const config = configOf("http://127.0.0.1:1/", "http://127.0.0.1:1/anna/");
  write(config);
  expect((await call("relay", "--check", "--config", "relay.json", "--json")).out).toBe(
    '{"agents":1,"teams":1}',
  );
  vi.stubEnv("RELAY_ANNA", " ");
  const { exit, err } = await call("relay", "--check", "--config", "relay.json");
  expect([exit, err]).toEqual([2, expect.stringContaining("RELAY_ANNA is empty")]);
  expect(existsSync(at("relay.sqlite"))).toBe(false);
});

test("all that is wrong is named at once, each with its place", async () => {
  const config = configOf("http://127.0.0.1:1/", "http://127.0.0.1:1/anna/");
  const check = async (change: object) => {
    write({ ...config, ...change });
    return (await call("relay", "--check", "--config", "relay.json")).err.split("\n").sort();
  };
  vi.stubEnv("RELAY_ANNA", "");
  const [agent] = config.setup.agents;
  const setup = { ...config.setup, agents: [{ ...agent, writesTo: null }] };
  expect(
    await check({ setup, studioKey: { env: "NOWHERE" }, accounts: [...config.accounts, ...config.accounts] }),
  ).toEqual([
    expect.stringMatching(/^accounts > 0 > password: .*RELAY_ANNA/),
    expect.stringMatching(/^accounts > 1 > password: .*RELAY_ANNA/),
    expect.stringMatching(/^accounts > 1: .*anna/),
    expect.stringMatching(/^setup > agents > 0 > writesTo: .*a1/),
    expect.stringMatching(/^studioKey: .*NOWHERE/),
  ]);
  expect(await check({ port: "x", origins: [] })).toEqual([
    expect.stringMatching(/^at origins: /),
    expect.stringMatching(/^relay.json is not a relay's configuration: at port: /),
  ]);
});

test("a first configuration is written once, and tells no secret", async () => {
  expect((await call("relay", "init", "--config", "new.json")).exit).toBe(0);
  const config = JSON.parse(readFileSync(at("new.json"), "utf8"));
  expect(config).toMatchObject({ signWith: { env: "RELAY_SIGN_WITH" }, setup: { agents: [], teams: [] } });
  const again = await call("relay", "init", "--config", "new.json");
  expect([again.exit, again.err]).toEqual([2, "new.json is there already. Name another file, or remove it."]);
});

test("it takes over the studio's agents and calendars, and names a secret for each account", async () => {
  const store = openStore(storeFile(folder), { now: 0 });
  const setup = relaySetup(2);
  saveSetup(setup, { store });
  const account = { subject: "", calendars: [], name: "anna@acme.com" };
  keepAccount(store, { ...account, id: "main", provider: "caldav", server: "https://dav.acme.com/" });
  keepAccount(store, { ...account, id: "google", provider: "google" });
  closeStore(store);
  expect((await call("relay", "init", "--config", "new.json")).exit).toBe(0);
  const config = relayConfigSchema.parse(JSON.parse(readFileSync(at("new.json"), "utf8")));
  expect(config.setup).toEqual(setup);
  expect(setupProblems(config)).toEqual([]);
  expect(config.accounts).toMatchObject([
    { id: "main", user: "anna@acme.com", password: { env: "RELAY_ACCOUNT_1_PASSWORD" } },
    { id: "google", refreshToken: { env: "RELAY_ACCOUNT_2_REFRESH_TOKEN" } },
  ]);
});

test.each([[["relay"]], [["relay", "start"]], [["relay", "--config", "missing.json"]]])(
  "%j is wrong use",
  async (argv) => {
    expect((await call(...argv)).exit).toBe(2);
  },
);

test("a database that nobody can reach is told as that", async () => {
  vi.stubEnv("RELAY_DATABASE", "postgres://parley@127.0.0.1:1/relay");
  const storage = { kind: "postgres", url: { env: "RELAY_DATABASE" } };
  write({ ...configOf("http://127.0.0.1:1/", "http://127.0.0.1:1/anna/"), storage });
  const { exit, err } = await call("relay", "--config", "relay.json");
  expect([exit, err]).toEqual([2, expect.stringMatching(/^The relay cannot start: .*ECONNREFUSED/)]);
});
