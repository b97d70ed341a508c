import { describe, expect, test } from "vitest";
import { allRows } from "#tests/support/allRows.ts";
import { marketoContract } from "#tests/support/marketoContract.ts";

const start = marketoContract();
const usage = "/rest/v1/stats/usage.json";
const members = "/rest/v1/lists/3001/leads.json";

describe("a token", () => {
  test.each([
    ["expires", { expire: true }],
    ["is invalid", { code: "601" }],
  ] as const)(
    "that %s on the third page of many is renewed once, and no row is lost or doubled",
    async (_, fault) => {
      const { marketo, client, calls, logins } = await start();
      const { people, subscription } = marketo;
      const all = [...people.ids()].filter((id) => subscription.lists.holds(3001, id));
      const batchSize = 4;
      const pages = Math.ceil(all.length / batchSize);
      marketo.fail({ match: members, after: 2, with: fault });
      const { rows } = await allRows(client.pages("position", members, { fields: "email", batchSize }));
      expect(rows.map(({ id }) => id)).toEqual(all);
      const tokens = calls().map(({ query }) => query.get("nextPageToken"));
      expect(tokens[2]).toBe(tokens[3]);
      expect([new Set(tokens).size, tokens.length]).toEqual([pages, pages + 1]);
      // One that is only said to be invalid is given again, as long as it lives.
      expect(logins()).toBe(2);
    },
  );

  test("that is refused again after it was renewed ends in an error", async () => {
    const { marketo, client, calls } = await start();
    marketo.subscription.tokens.bar(100);
    expect(await client.get(usage)).toMatchObject({ ok: false, error: { code: "601", retryable: false } });
    expect(calls().length).toBeLessThanOrEqual(2);
  });

  test("is not given to a wrong secret, which is told as such", async () => {
    const { again } = await start();
    const refused = await again({ clientSecret: "wrong" }).get(usage);
    expect(refused).toMatchObject({ ok: false, error: { code: "wrong-credentials" } });
  });

  test("is asked for once by many calls at a time, and again when it has lapsed", async () => {
    let now = Date.now();
    const { marketo, client, logins } = await start({ now: () => now }, { now: () => now, timeScale: 1 });
    const many = () => Promise.all(Array.from({ length: 8 }, () => client.get(usage)));
    expect((await many()).every(({ ok }) => ok)).toBe(true);
    expect(logins()).toBe(1);
    marketo.subscription.tokens.endIn(3);
    now += 3_541_000;
    expect((await many()).every(({ ok }) => ok)).toBe(true);
    expect(logins()).toBe(2);
  });

  test("stands in the header alone, and no secret in what is logged or refused", async () => {
    const { marketo, client, calls, log } = await start();
    marketo.fail({ match: usage, with: { code: "603", message: `Denied for ${marketo.clientSecret}` } });
    const answers = [
      await client.get(usage),
      await client.get("/rest/v1/leads.json", { filterType: "id", filterValues: "1001" }),
      await client.post("/rest/v1/leads.json", { input: [{ email: "a@example.com" }] }),
    ];
    const { token } = marketo.subscription.tokens.grant();
    for (const { path, query, body } of calls()) expect(`${path}?${query} ${body}`).not.toContain(token);
    const told = JSON.stringify([answers, log]);
    for (const secret of [marketo.clientSecret, token]) expect(told).not.toContain(secret);
    expect(calls().every(({ headers }) => headers.authorization === `Bearer ${token}`)).toBe(true);
  });
});
