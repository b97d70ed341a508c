import { createHash } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { MarketoClient } from "#main/marketo/http/MarketoClient.ts";
import { readEndpoint } from "#shared/marketo/readEndpoint.ts";
import { misbehaviours } from "#tests/servers/marketo/misbehaviours.ts";
import { allRows } from "#tests/support/allRows.ts";
import { marketoContract } from "#tests/support/marketoContract.ts";

const start = marketoContract();

describe("pages", () => {
  test("by position end whichever way Marketo tells it", async () => {
    const { marketo, client } = await start({ people: 40 });
    const { fields } = marketo.people;
    const inRest = fields.filter(({ rest }) => rest !== undefined).length;
    const schema = await allRows(
      client.pages("position", "/rest/v1/leads/schema/fields.json", { batchSize: 10 }),
    );
    expect(schema.rows).toHaveLength(inRest);
    const filterValues = Array.from({ length: 40 }, (_, n) => 1001 + n);
    const query = { filterType: "id", filterValues, fields: "id", batchSize: 15 };
    const leads = await allRows(client.pages("position", "/rest/v1/leads.json", query));
    expect(leads.rows.map(({ id }) => id)).toEqual(filterValues);
    expect(leads.last?.moreResult).toBe(false);
  });

  test.each(["tokenAlone", "moreWithoutToken", "tokenAtTheEnd"] as const)(
    "that tell of more in a way of their own (%s) end, with each row once",
    async (name) => {
      const { marketo, client } = await start({ people: 10 });
      const filterValues = Array.from({ length: 10 }, (_, n) => 1001 + n);
      const last = name === "tokenAlone" ? {} : { after: 2 };
      marketo.fail({ match: "/rest/v1/leads.json", times: 9, ...last, with: misbehaviours[name] });
      const query = { filterType: "id", filterValues, fields: "id", batchSize: 4 };
      const { rows } = await allRows(client.pages("position", "/rest/v1/leads.json", query));
      expect(rows.map(({ id }) => id)).toEqual(filterValues);
    },
  );

  test("by date go on after an empty one, and the last token is where the next time begins", async () => {
    const { marketo, client } = await start({ activities: 4000 });
    const sinceDatetime = `${new Date(Date.now() - 90 * 86_400_000).toISOString().slice(0, 19)}Z`;
    const token = await client.get("/rest/v1/activities/pagingtoken.json", { sinceDatetime });
    const query = {
      nextPageToken: token.ok ? token.value.nextPageToken : "",
      activityTypeIds: 22,
      batchSize: 4,
    };
    const sizes: number[] = [];
    let next = "";
    const guids = new Set<unknown>();
    for await (const page of client.pages("date", "/rest/v1/activities.json", query)) {
      if (!page.ok) throw new Error(page.error.message);
      sizes.push(page.value.result.length);
      for (const activity of page.value.result) guids.add((activity as { marketoGUID: string }).marketoGUID);
      next = page.value.nextPageToken ?? "";
    }
    const { activities } = marketo.subscription;
    const all = [...activities.between(Date.parse(sinceDatetime), Date.now())].filter(
      ({ typeId }) => typeId === 22,
    );
    expect(sizes).toContain(0);
    expect(guids).toEqual(new Set(all.map(({ guid }) => guid)));
    marketo.people.update(1001, { firstName: "Changed" });
    const changes = { nextPageToken: next, fields: ["firstName"] };
    const { rows } = await allRows(client.pages("date", "/rest/v1/activities/leadchanges.json", changes));
    expect(rows).toMatchObject([{ leadId: 1001 }]);
  });

  test("of assets are not only the first twenty, and none is none", async () => {
    const { marketo, client } = await start();
    const onForms = marketo.people.fields.filter(({ form, hidden }) => form && !hidden).length;
    const fields = await allRows(client.pages("offset", "/rest/asset/v1/form/fields.json"));
    expect(fields.rows).toHaveLength(onForms);
    const { rows, last } = await allRows(client.pages("offset", "/rest/asset/v1/forms.json"));
    expect([rows, last?.warnings.length]).toEqual([[], 1]);
  });
});

describe("calls", () => {
  test("whose address would be above 8 KB go as a form, and answers come packed", async () => {
    const { client, calls } = await start();
    const filterValues = Array.from({ length: 300 }, (_, n) => `person.with.a.long.name.${n}@example.com`);
    const answer = await client.get("/rest/v1/leads.json", { filterType: "email", filterValues });
    expect(answer).toMatchObject({ ok: true });
    expect(calls().map(({ method, query, status }) => [method, query.get("_method"), status])).toEqual([
      ["POST", "GET", 200],
    ]);
    const described = await client.get("/rest/v1/leads/describe2.json");
    expect(described).toMatchObject({ ok: true, value: { result: [{ name: "API Lead" }] } });
    expect(calls().at(-1)?.headers["accept-encoding"]).toContain("gzip");
  });

  test.each(["", "/", "/rest", "/rest/", "/identity", "/rest/v1"])(
    "go to an endpoint that ends with %j",
    async (end) => {
      const { marketo, again, calls } = await start();
      const read = readEndpoint(`${marketo.url}${end}`);
      const client = again({ endpoint: "endpoint" in read ? String(read.endpoint) : "" });
      expect(await client.get("/rest/v1/stats/usage.json")).toMatchObject({ ok: true });
      expect(await client.get("/bulk/v1/leads/export.json")).toMatchObject({ ok: true });
      expect(calls().map(({ path }) => path)).toEqual([
        "/rest/v1/stats/usage.json",
        "/bulk/v1/leads/export.json",
      ]);
    },
  );
});

describe("a download", () => {
  async function extract(client: MarketoClient) {
    const base = "/bulk/v1/leads/export";
    const created = await client.post(`${base}/create.json`, {
      fields: ["id", "email"],
      filter: { staticListId: 3001 },
    });
    const [job] = created.ok ? (created.value.result as { exportId: string }[]) : [];
    const path = `${base}/${job?.exportId}`;
    expect(await client.download(`${path}/file.json`)).toMatchObject({
      ok: false,
      error: { code: "not-ready" },
    });
    await client.post(`${path}/enqueue.json`, {});
    for (;;) {
      const status = await client.get(`${path}/status.json`);
      const [now] = status.ok
        ? (status.value.result as { status: string; fileChecksum: string; fileSize: number }[])
        : [];
      if (now?.status === "Completed") return { ...now, path: `${path}/file.json` };
      await setTimeout(60);
    }
  }

  test("that was cut at byte 725 goes on there, and the whole is what its checksum says", async () => {
    const { marketo, client, calls } = await start({ people: 400 });
    const { path, fileChecksum, fileSize } = await extract(client);
    const parts: Uint8Array[] = [];
    const have = () => parts.reduce((sum, part) => sum + part.length, 0);
    const fetchFrom = async (from: number) => {
      const download = await client.download(path, { from, size: fileSize });
      if (!download.ok) throw new Error(download.error.message);
      if (download.value.from === 0) parts.length = 0;
      for await (const chunk of download.value.chunks) parts.push(chunk);
    };
    marketo.fail({ match: path, with: { file: { cutAt: 725 } } });
    await expect(fetchFrom(0)).rejects.toMatchObject({ error: { code: "broken-off" } });
    expect(have()).toBe(725);
    await fetchFrom(725);
    expect(calls().at(-1)?.headers.range).toBe(`bytes=725-${fileSize - 1}`);
    expect([have(), calls().at(-1)?.status]).toEqual([fileSize, 206]);
    const checksum = `sha256:${createHash("sha256").update(Buffer.concat(parts)).digest("hex")}`;
    expect(checksum).toBe(fileChecksum);
    marketo.fail({ match: path, with: { file: { ignoreRange: true } } });
    await fetchFrom(725);
    expect(have()).toBe(fileSize);
  });
});
