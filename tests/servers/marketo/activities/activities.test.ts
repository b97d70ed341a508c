import Papa from "papaparse";
import { afterEach, describe, expect, test } from "vitest";
import { Visitor } from "../Visitor.ts";

let visitor: Visitor;
afterEach(() => visitor.close());

describe("activities", () => {
  const since = (ms: number) =>
    encodeURIComponent(`${new Date(Date.now() - ms).toISOString().slice(0, 19)}Z`);
  const tokenSince = async (ms: number) =>
    encodeURIComponent(
      (await visitor.get(`/rest/v1/activities/pagingtoken.json?sinceDatetime=${since(ms)}`)).nextPageToken,
    );

  test("are read page by page to the end, and on from there", async () => {
    visitor = await Visitor.start({ people: 100, activities: 3000 });
    let next = await tokenSince(30 * 86_400_000);
    const guids = new Set<string>();
    let rows = 0;
    for (let more = true; more; ) {
      const page = await visitor.get(
        `/rest/v1/activities.json?nextPageToken=${next}&activityTypeIds=2,22&batchSize=20`,
      );
      for (const { marketoGUID } of page.result) guids.add(marketoGUID);
      rows += page.result.length;
      more = page.moreResult;
      next = encodeURIComponent(page.nextPageToken);
    }
    expect([rows > 20, guids.size]).toEqual([true, rows]);
    visitor.marketo.people.update(1001, { firstName: "Changed" });
    const changes = await visitor.get(
      `/rest/v1/activities/leadchanges.json?nextPageToken=${next}&fields=firstName,email`,
    );
    expect(changes.result).toMatchObject([
      { leadId: 1001, fields: [{ name: "firstName", newValue: "Changed" }] },
    ]);
  });

  test("tell who was deleted and merged", async () => {
    visitor = await Visitor.start({ people: 10 });
    visitor.marketo.people.remove(1003);
    visitor.marketo.people.merge(1001, [1002]);
    const token = await tokenSince(5000);
    const deleted = await visitor.get(`/rest/v1/activities/deletedleads.json?nextPageToken=${token}`);
    expect(deleted.result).toMatchObject([{ leadId: 1003, activityTypeId: 37 }]);
    const merged = await visitor.get(`/rest/v1/activities.json?nextPageToken=${token}&activityTypeIds=32`);
    expect(merged.result).toMatchObject([
      { leadId: 1001, attributes: [{ name: "Merge IDs", value: "[1002]" }, {}] },
    ]);
    expect(visitor.marketo.people.count).toBe(8);
  });

  test("come as a file with attributes as JSON in a cell", async () => {
    visitor = await Visitor.start({ people: 100, activities: 2000 });
    const endAt = `${new Date().toISOString().slice(0, 19)}Z`;
    const startAt = `${new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 19)}Z`;
    const status = await visitor.extract("activities", {
      filter: { createdAt: { startAt, endAt }, activityTypeIds: [2] },
    });
    const text = await (await visitor.call(`/bulk/v1/activities/export/${status.exportId}/file.json`)).text();
    const { data: rows } = Papa.parse<{ [field: string]: string }>(text.trimEnd(), { header: true });
    expect(rows).toHaveLength(status.numberOfRecords);
    expect(JSON.parse(rows[0]?.attributes ?? "")).toHaveProperty("Form Fields");
  });
});
