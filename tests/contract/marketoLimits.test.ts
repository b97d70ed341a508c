import { describe, expect, test } from "vitest";
import { inBatches } from "#main/marketo/http/inBatches.ts";
import { marketoContract } from "#tests/support/marketoContract.ts";

const start = marketoContract();
const usage = "/rest/v1/stats/usage.json";
const create = "/bulk/v1/leads/export/create.json";
const job = {
  fields: ["id"],
  filter: { createdAt: { startAt: "2026-01-01T00:00:00Z", endAt: "2026-01-31T00:00:00Z" } },
};

describe("limits", () => {
  test("130 calls at once are let through by a Marketo that takes 50 in 20 s", async () => {
    const { client, calls } = await start({ timeScale: 50 });
    const all = await Promise.all(Array.from({ length: 130 }, () => client.get(usage)));
    expect(all.every(({ ok }) => ok)).toBe(true);
    expect(calls().map(({ code }) => code)).toEqual(Array.from({ length: 130 }, () => undefined));
  });

  test("606 is waited out, 615 makes fewer calls go at once", async () => {
    const { marketo, client, calls } = await start({ concurrent: 2, timeScale: 100 });
    marketo.fail({ match: usage, with: { code: "606" } });
    marketo.fail({ match: usage, times: 40, with: { delay: 20 } });
    const all = await Promise.all(Array.from({ length: 20 }, () => client.get(usage)));
    expect(all.filter(({ ok }) => !ok)).toEqual([]);
    const codes = new Set(calls().map(({ code }) => code));
    expect(codes).toEqual(new Set([undefined, "606", "615"]));
    // What is over is that the server was asked for more than it takes.
    expect(
      calls()
        .slice(-5)
        .map(({ code }) => code),
    ).not.toContain("615");
  });

  test("607 stops all calls, also after a restart, but those that the user forces", async () => {
    const { marketo, client, calls, again } = await start({}, { timeScale: 1 });
    marketo.subscription.meter.exhaust();
    const parked = { ok: false, error: { code: "607", retryable: false, until: expect.any(Number) } };
    expect(await client.get(usage)).toMatchObject(parked);
    expect(await client.get(usage)).toMatchObject(parked);
    expect(await again().get(usage)).toMatchObject(parked);
    expect(calls()).toHaveLength(1);
    await again().get(usage, {}, { forced: true });
    expect(calls()).toHaveLength(2);
  });

  test("the three things that 1029 can mean are told apart", async () => {
    const { marketo, client } = await start({ queueWait: 100_000 });
    const created = async () => {
      const answer = await client.post(create, job);
      const [record] = answer.ok ? (answer.value.result as { exportId: string }[]) : [];
      return record?.exportId ?? "";
    };
    const enqueue = (id: string) => client.post(`/bulk/v1/leads/export/${id}/enqueue.json`, {});
    const ids: string[] = [];
    for (let n = 0; n < 11; n += 1) ids.push(await created());
    for (const id of ids.slice(0, 10)) expect(await enqueue(id)).toMatchObject({ ok: true });
    expect(await enqueue(ids[10] ?? "")).toMatchObject({ error: { code: "1029", meaning: "queue-full" } });
    expect(await enqueue(ids[0] ?? "")).toMatchObject({ error: { code: "1029", meaning: "already-queued" } });
    marketo.subscription.exports.exhaust();
    const refused = await client.post(create, job);
    expect(refused).toMatchObject({
      error: { code: "1029", meaning: "export-quota", retryable: false, until: expect.any(Number) },
    });
  });

  test("301 people go in two calls, each with its outcomes in order", async () => {
    const { marketo, client, calls } = await start();
    const people = Array.from({ length: 301 }, (_, n) => ({ email: `p${n}@example.com` }));
    const ids: unknown[] = [];
    for (const input of inBatches(people)) {
      const answer = await client.post("/rest/v1/leads.json", { input }, { repeatable: true });
      if (answer.ok) ids.push(...answer.value.result.map((record) => (record as { id: number }).id));
    }
    expect(calls()).toHaveLength(2);
    expect(ids.map((id) => marketo.people.value(Number(id), "email"))).toEqual(
      people.map(({ email }) => email),
    );
  });
});
