import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { first, ok, page } from "#tests/support/marketoAnswers.ts";
import { scriptedMarketo } from "#tests/support/scriptedMarketo.ts";

const marketo = scriptedMarketo();

test("a long query goes as a form, a short one in the address, assets always so", async () => {
  const filterValues = Array.from({ length: 300 }, (_, index) => `someone.${index}+a&b@acme.example.com`);
  const query = { filterType: "email", filterValues };
  await marketo.client().get("/rest/v1/leads.json", query);
  await marketo.client().get("/rest/asset/v1/forms.json", query);
  const [lead, asset] = marketo.calls();
  expect(lead).toMatchObject({ method: "POST" });
  expect(lead?.query.get("_method")).toBe("GET");
  expect(lead?.headers["content-type"]).toContain("application/x-www-form-urlencoded");
  expect(new URLSearchParams(lead?.body).get("filterValues")).toBe(filterValues.join(","));
  expect(asset).toMatchObject({ method: "GET" });
});

test("a refusal of the address as too long does the same", async () => {
  marketo.answer = first(1, page(414, ""));
  expect(await marketo.client().get("/rest/v1/leads.json", { filterType: "id" })).toMatchObject({ ok: true });
  expect(marketo.calls()[1]).toMatchObject({ method: "POST", body: "filterType=id" });
});

test("answers come packed", async () => {
  marketo.answer = ({ headers }, response) => {
    expect(headers["accept-encoding"]).toContain("gzip");
    response.writeHead(200, { "content-type": "application/json", "content-encoding": "gzip" });
    response.end(gzipSync(JSON.stringify(ok([{ name: "Zoë 🎈" }]))));
  };
  expect(await marketo.client().get("/rest/v1/a.json")).toMatchObject({
    value: { result: [{ name: "Zoë 🎈" }] },
  });
});

test("paging by date goes on after an empty page, with its token encoded, until there is no more", async () => {
  marketo.answer = ({ query }) => {
    const at = query.get("nextPageToken");
    if (at === "a==") return ok([], { nextPageToken: "b==", moreResult: true });
    return ok([{ id: 1 }], { nextPageToken: "c==", moreResult: false });
  };
  const pages: unknown[] = [];
  for await (const one of marketo
    .client()
    .pages("date", "/rest/v1/activities.json", { nextPageToken: "a==" }))
    pages.push(one.ok && one.value.nextPageToken);
  expect(pages).toEqual(["b==", "c=="]);
});

test("paging by position ends with moreResult: false although there is a token", async () => {
  marketo.answer = () => ok([{ id: 1 }], { nextPageToken: "x", moreResult: false });
  let pages = 0;
  for await (const _ of marketo.client().pages("position", "/rest/v1/leads.json")) pages += 1;
  expect(pages).toBe(1);
});

test("a page that leads to itself ends in an error", async () => {
  marketo.answer = () => ok([{ id: 1 }], { nextPageToken: "x", moreResult: true });
  const ends: unknown[] = [];
  for await (const one of marketo.client().pages("position", "/rest/v1/leads.json"))
    ends.push(one.ok || one.error.code);
  expect(ends).toEqual([true, true, "bad-answer"]);
});

test("assets are paged by 200 until a page is short or empty", async () => {
  marketo.answer = ({ query }) => {
    const offset = Number(query.get("offset"));
    expect(query.get("maxReturn")).toBe("200");
    if (offset >= 400) return { requestId: "r", success: true, warnings: ["No assets found"] };
    return ok(Array.from({ length: 200 }, (_, index) => ({ id: offset + index })));
  };
  let rows = 0;
  for await (const one of marketo.client().pages("offset", "/rest/asset/v1/forms.json"))
    rows += one.ok ? one.value.result.length : 0;
  expect(rows).toBe(400);
});
