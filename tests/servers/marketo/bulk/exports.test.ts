import { createHash } from "node:crypto";
import Papa from "papaparse";
import { afterEach, describe, expect, test } from "vitest";
import { Visitor } from "../Visitor.ts";

let visitor: Visitor;
afterEach(() => visitor.close());

describe("people", () => {
  const fields = ["id", "email", "firstName", "lastName", "company", "remarks_c", "createdAt", "seats"];
  const window = () => {
    const endAt = new Date(Date.now() - 86_400_000);
    const startAt = new Date(endAt.getTime() - 30 * 86_400_000);
    const short = (at: Date) => `${at.toISOString().slice(0, 19)}Z`;
    return { startAt: short(startAt), endAt: short(endAt) };
  };

  test("are the same for the same seed, and others for another", async () => {
    visitor = await Visitor.start({ people: 20 });
    const read = async () =>
      (await visitor.get("/rest/v1/leads.json?filterType=id&filterValues=1001,1002,1003")).result;
    const first = await read();
    await visitor.close();
    visitor = await Visitor.start({ people: 20 });
    expect(await read()).toEqual(first);
    await visitor.close();
    visitor = await Visitor.start({ people: 20, seed: 2 });
    expect(await read()).not.toEqual(first);
  });

  test("come as a file with their checksum, whole and in parts, with all that is hard to read", async () => {
    visitor = await Visitor.start({ people: 60_000 });
    const status = await visitor.extract("leads", { fields, filter: { createdAt: window() } });
    expect(status).toMatchObject({ status: "Completed", format: "CSV" });
    const path = `/bulk/v1/leads/export/${status.exportId}/file.json`;
    const whole = await (await visitor.call(path)).text();
    expect(Buffer.byteLength(whole)).toBe(status.fileSize);
    expect(`sha256:${createHash("sha256").update(whole).digest("hex")}`).toBe(status.fileChecksum);
    const part = await visitor.call(path, { headers: { range: "bytes=100-199" } });
    expect([part.status, part.headers.get("content-range")]).toEqual([
      206,
      `bytes 100-199/${status.fileSize}`,
    ]);
    expect(Buffer.from(await part.arrayBuffer())).toEqual(Buffer.from(whole).subarray(100, 200));
    const { data: rows } = Papa.parse<{ [field: string]: string }>(whole.trimEnd(), { header: true });
    expect(rows).toHaveLength(status.numberOfRecords);
    expect(rows.some(({ remarks_c: text }) => text?.length === 4000)).toBe(true);
    for (const hard of ["\n", '"', "null", "Null", "🚀", "株"]) expect(whole).toContain(hard);
    const row = rows.find(({ company }) => company?.includes("\n"));
    const asked = await visitor.get(
      `/rest/v1/leads.json?filterType=id&filterValues=${row?.id}&fields=${fields}`,
    );
    const told = Object.entries(asked.result[0]).map(([field, value]) => [field, String(value)]);
    expect(row).toEqual(Object.fromEntries(told));
  });

  test("who changed are found by it, also when only a custom field did", async () => {
    visitor = await Visitor.start({ people: 50 });
    visitor.marketo.people.update(1007, { seats: 4711 });
    const now = new Date();
    const filter = {
      updatedAt: {
        startAt: `${new Date(now.getTime() - 5000).toISOString().slice(0, 19)}Z`,
        endAt: `${now.toISOString().slice(0, 19)}Z`,
      },
    };
    const { exportId, numberOfRecords } = await visitor.extract("leads", { fields: ["id", "seats"], filter });
    expect(numberOfRecords).toBe(1);
    expect(await (await visitor.call(`/bulk/v1/leads/export/${exportId}/file.json`)).text()).toBe(
      "id,seats\n1007,4711\n",
    );
  });

  test.each([
    ["two filters", { createdAt: {}, staticListId: 1 }, "1002"],
    ["no filter", {}, "1003"],
    ["32 days", { createdAt: { startAt: "2026-01-01T00:00:00Z", endAt: "2026-02-02T00:00:00Z" } }, "1003"],
    [
      "milliseconds",
      { createdAt: { startAt: "2026-01-01T00:00:00.000Z", endAt: "2026-01-02T00:00:00Z" } },
      "1003",
    ],
    ["a filter that the subscription lacks", { smartListId: 3101 }, "1035"],
  ])("are not extracted by %s", async (_, filter, code) => {
    visitor = await Visitor.start({ without: ["smartList"] });
    const { errors } = await visitor.post("/bulk/v1/leads/export/create.json", { fields: ["id"], filter });
    expect(errors[0].code).toBe(code);
  });

  test("wait in a queue of ten, and a day has its share of bytes", async () => {
    visitor = await Visitor.start({ timeScale: 1 });
    const create = async () =>
      (
        await visitor.post("/bulk/v1/leads/export/create.json", {
          fields: ["id"],
          filter: { createdAt: window() },
        })
      ).result[0].exportId;
    const enqueue = async (id: string) => visitor.post(`/bulk/v1/leads/export/${id}/enqueue.json`);
    const jobs = await Promise.all(Array.from({ length: 11 }, create));
    for (const id of jobs.slice(0, 10)) expect((await enqueue(id)).result[0].status).toBe("Queued");
    expect((await enqueue(jobs[10])).errors[0]).toEqual({
      code: "1029",
      message: "Too many jobs (10) in queue",
    });
    expect((await enqueue(jobs[0])).errors[0]).toEqual({ code: "1029", message: "Job already queued" });
    expect((await visitor.call(`/bulk/v1/leads/export/${jobs[0]}/file.json`)).status).toBe(404);
    visitor.marketo.subscription.exports.exhaust();
    const refused = await visitor.post("/bulk/v1/leads/export/create.json", {
      fields: ["id"],
      filter: { createdAt: window() },
    });
    expect(refused.errors[0]).toEqual({ code: "1029", message: "Export daily quota 500MB exceeded." });
  });

  test("the status is looked at once a minute", async () => {
    visitor = await Visitor.start({ timeScale: 1, queueWait: 0, processing: 0 });
    const base = "/bulk/v1/leads/export";
    const job = { fields: ["id"], filter: { staticListId: 3001 } };
    const [{ exportId }] = (await visitor.post(`${base}/create.json`, job)).result;
    const status = async () => (await visitor.get(`${base}/${exportId}/status.json`)).result[0].status;
    expect(await status()).toBe("Created");
    await visitor.post(`${base}/${exportId}/enqueue.json`);
    await expect.poll(() => visitor.marketo.subscription.exports.jobs[0]?.status).toBe("Completed");
    expect(await status()).toBe("Created");
  });

  test("an extract can fail, be cancelled, and have its columns in another order", async () => {
    visitor = await Visitor.start();
    const { exports } = visitor.marketo.subscription;
    const job = { fields: ["id", "email"], filter: { staticListId: 3003 } };
    exports.failNext("Internal error");
    expect(await visitor.extract("leads", job)).toMatchObject({
      status: "Failed",
      errorMsg: "Internal error",
    });
    exports.reordered = true;
    const { exportId, numberOfRecords } = await visitor.extract("leads", job);
    const file = `/bulk/v1/leads/export/${exportId}/file.json`;
    expect([numberOfRecords, await (await visitor.call(file)).text()]).toEqual([0, "email,id\n"]);
    const [created] = (await visitor.post("/bulk/v1/leads/export/create.json", job)).result;
    const cancelled = await visitor.post(`/bulk/v1/leads/export/${created.exportId}/cancel.json`);
    expect(cancelled.result).toMatchObject([{ status: "Cancelled" }]);
  });
});
