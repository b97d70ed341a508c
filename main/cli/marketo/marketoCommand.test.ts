import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Marketo, startMarketo } from "#tests/servers/marketo/startMarketo.ts";
import { freshStore } from "#tests/support/freshStore.ts";
import { createMarketoRoom } from "../../marketo/connection/createMarketoRoom.ts";
import { readProfiles } from "../../marketo/connection/readProfiles.ts";
import { saveConnection } from "../../marketo/connection/saveConnection.ts";
import { createVault } from "../../secrets/createVault.ts";
import { closeStore } from "../../store/closeStore.ts";
import { runCli } from "../runCli.ts";

const fresh = freshStore();
const keyring = {
  isEncryptionAvailable: () => true,
  encryptString: (plain: string) => Buffer.from(plain).reverse(),
  decryptString: (encrypted: Buffer) => Buffer.from(encrypted).reverse().toString(),
  getSelectedStorageBackend: () => "gnome_libsecret" as const,
};
let marketo: Marketo;

async function run(...words: string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const exit = await runCli(["marketo", ...words], {
    cwd: fresh.folder,
    home: fresh.folder,
    keyring: async () => keyring,
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  const told = out.join("\n");
  return { exit, out: told, err: err.join("\n"), json: () => JSON.parse(told) as unknown };
}
async function runPeople(...words: string[]): Promise<unknown> {
  const out: string[] = [];
  await runCli(["people", ...words], {
    cwd: fresh.folder,
    home: fresh.folder,
    out: (text) => out.push(text),
    err: () => undefined,
  });
  return JSON.parse(out.join("\n"));
}
const byVariables = (endpoint: string, secret = marketo.clientSecret) => {
  vi.stubEnv("PARLEY_MARKETO_ENDPOINT", endpoint);
  vi.stubEnv("PARLEY_MARKETO_CLIENT_ID", marketo.clientId);
  vi.stubEnv("PARLEY_MARKETO_CLIENT_SECRET", secret);
};
const spellings = (url: string) => [url, `${url}/`, `${url}/rest`, `${url}//rest/`, `${url}/identity`];

beforeEach(() => {
  vi.stubEnv("PARLEY_MARKETO_TIME_SCALE", "1000");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await marketo.close();
});

describe("a key that allows everything", () => {
  beforeEach(async () => {
    marketo = await startMarketo({ people: 10, timeScale: 1000 });
  });

  test("works by variables in every spelling, and its calls are told", async () => {
    for (const spelling of spellings(marketo.url)) {
      byVariables(spelling);
      const { exit, json } = await run("test", "--json");
      expect(exit).toBe(0);
      expect(json()).toMatchObject({
        ...{
          people: 0,
          removed: 0,
          activities: 0,
          fields: expect.any(Number),
          calls: 7,
          warnings: expect.any(Array),
        },
        features: { people: "allowed", lists: "allowed", activityTypes: "allowed", assets: "allowed" },
      });
      expect(json()).not.toHaveProperty("error");
    }
    expect(marketo.calls.every(({ path }) => !path.includes("//"))).toBe(true);
  });

  test("works with what was read from a file, its line's end and all", async () => {
    byVariables(marketo.url, `${marketo.clientSecret}\r\n`);
    vi.stubEnv("PARLEY_MARKETO_CLIENT_ID", ` ${marketo.clientId}\n`);
    expect(await run("test")).toMatchObject({ exit: 0 });
  });

  test("works by a profile of the studio's, whose status it refreshes", async () => {
    const vault = createVault(fresh.store, keyring, "linux");
    const { clientId, clientSecret, url } = marketo;
    const connection = {
      id: "m",
      name: "Production",
      endpoint: `${url}/rest`,
      munchkinId: "",
      dailyBudget: 100,
    };
    const context = { store: fresh.store, vault, now: Date.now, marketo: createMarketoRoom() };
    saveConnection({ connection, credentials: { clientId, clientSecret } }, context);
    const { exit, out } = await run("test", "--profile", "production");
    expect(exit).toBe(0);
    expect(out).toContain(`${url} works, as `);
    const [profile] = readProfiles(fresh.store, Date.now());
    expect(profile?.status).toMatchObject({ user: expect.stringContaining("@"), ownCalls: 7 });
    expect(profile?.capabilities.features.lists).toBe("allowed");
    vi.stubEnv("PARLEY_MARKETO_CLIENT_ID", "");
    vi.stubEnv("PARLEY_MARKETO_CLIENT_SECRET", "");
    expect(await run("test", "--profile", "production")).toMatchObject({ exit: 0 });
    expect(await run("test", "--profile", "other")).toMatchObject({
      exit: 2,
      err: expect.stringContaining("Production"),
    });
  });

  test("with a wrong secret is told so, and the secret is nowhere", async () => {
    byVariables(marketo.url, "wrong-secret-tiger");
    const { exit, out, err, json } = await run("test", "--json");
    expect(exit).toBe(1);
    expect(json()).toMatchObject({ calls: 0, error: { code: "wrong-credentials" } });
    expect(out + err).not.toContain("tiger");
  });

  test("what stands in the way is told in plain words", async () => {
    byVariables(marketo.url);
    marketo.fail({ match: "/rest/v1/stats", times: 9, with: { code: "603" } });
    expect(await run("test")).toMatchObject({ exit: 1, err: expect.stringContaining("IP Restrictions") });
    marketo.fail({ match: "/identity", times: 9, with: { status: 200, body: "<html>Sign in</html>" } });
    byVariables(marketo.url);
    expect(await run("test")).toMatchObject({ exit: 1, err: expect.stringContaining("proxy") });
  });

  test.each([
    ["http://284-RPR-133.mktorest.com/rest", "https"],
    ["not an address", "mktorest.com"],
  ])("is not sent to %s", async (endpoint, said) => {
    byVariables(endpoint);
    expect(await run("test")).toMatchObject({ exit: 2, err: expect.stringContaining(said) });
    expect(marketo.calls).toEqual([]);
  });
});

describe("a sync", () => {
  const counts = {
    removed: 0,
    activities: expect.any(Number),
    fields: expect.any(Number),
    calls: expect.any(Number),
  };

  test("brings people in, whom the next command finds, and takes what was chosen the last time", async () => {
    marketo = await startMarketo({ people: 40, timeScale: 1000 });
    byVariables(`${marketo.url}/rest`);
    const first = await run("sync", "--fields", "email,lastName", "--json");
    expect(first.err).toBe("");
    expect(first.json()).toEqual({ ...counts, people: 40, warnings: [] });
    expect(first.exit).toBe(0);
    marketo.people.update(1003, { lastName: "Changed" });
    const second = await run("sync");
    expect(second).toMatchObject({ exit: 0, out: expect.stringMatching(/^People: [12]\. Removed: 0/) });
    const asked = marketo.calls.filter(({ path }) => path.endsWith("leads/export/create.json"));
    expect(new Set(asked.map(({ body }) => JSON.stringify(JSON.parse(body).fields)))).toEqual(
      new Set(['["id","email","lastName"]']),
    );
    const found = await runPeople("--json");
    expect(found).toMatchObject({
      count: 40,
      people: expect.arrayContaining([
        { "lead.id": 1003, "lead.email": "person.2@example.com", "lead.lastName": "Changed" },
      ]),
    });
  });

  test("with a starting date leaves out who was there before", async () => {
    marketo = await startMarketo({ people: 40, timeScale: 1000 });
    byVariables(marketo.url);
    const since = Date.now() - 90 * 86_400_000;
    const { json } = await run(
      "sync",
      "--since",
      // As Marketo writes it itself.
      new Date(since).toISOString().replace("Z", "+0000"),
      "--fields",
      "email,nonsense",
      "--json",
    );
    expect(json()).toMatchObject({
      people: [...marketo.people.ids(since)].length,
      warnings: [expect.stringContaining("nonsense")],
    });
  });

  test("that ends early says why", async () => {
    marketo = await startMarketo({ people: 40, timeScale: 1000 });
    byVariables(marketo.url);
    marketo.fail({ match: "create.json", after: 3, with: { code: "607" } });
    const { exit, json } = await run("sync", "--json");
    expect(exit).toBe(1);
    expect(json()).toMatchObject({
      people: expect.any(Number),
      error: { code: "607", until: expect.any(Number) },
    });
  });

  test.each([[["--since", "yesterday"]], [["--fields", "a b"]], [["now"]]])(
    "with %j says what is wrong",
    async (words) => {
      marketo = await startMarketo({ people: 1 });
      byVariables(marketo.url);
      expect(await run("sync", ...words)).toMatchObject({ exit: 2 });
      expect(marketo.calls).toEqual([]);
    },
  );
});

test("a key that allows little works, and what it lacks is a warning", async () => {
  marketo = await startMarketo({ people: 10, timeScale: 1000, permissions: ["Read-Only Lead"] });
  byVariables(marketo.url);
  const { exit, json } = await run("test", "--json");
  expect(exit).toBe(0);
  expect(json()).toMatchObject({
    features: { people: "allowed", companies: "denied", activities: "denied", assets: "denied" },
    warnings: expect.arrayContaining([expect.stringContaining("Read-Only Company")]),
  });
});

test("without a connection it says how to make one", async () => {
  marketo = await startMarketo({ people: 1 });
  closeStore(fresh.store);
  expect(await run("test")).toMatchObject({
    exit: 2,
    err: expect.stringContaining("PARLEY_MARKETO_ENDPOINT"),
  });
  expect(await run("tset")).toMatchObject({ exit: 2 });
});
