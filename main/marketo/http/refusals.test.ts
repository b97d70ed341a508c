import { expect, test } from "vitest";
import { cut, first, no, page } from "#tests/support/marketoAnswers.ts";
import { scriptedMarketo } from "#tests/support/scriptedMarketo.ts";

const marketo = scriptedMarketo();

test("success: false is one, whatever else the answer holds", async () => {
  marketo.answer = () => no(1003, "Too many results match the filter", { result: [{ id: 1 }] });
  expect(await marketo.client().get("/rest/v1/leads.json")).toEqual({
    ok: false,
    error: {
      code: "1003",
      message: "Too many results match the filter",
      requestId: "r#2",
      retryable: false,
    },
  });
  expect(marketo.calls()).toHaveLength(1);
});

test("603 is not repeated and names the permission and the addresses", async () => {
  marketo.answer = () => no("603", "Access denied");
  const refused = await marketo.client().get("/rest/v1/companies/describe.json");
  expect(refused).toMatchObject({
    error: { code: "603", permission: "Read-Only Company", retryable: false },
  });
  expect(refused.ok ? "" : refused.error.message).toContain("IP Restrictions");
  expect(marketo.calls()).toHaveLength(1);
});

test.each([
  ["Too many jobs (10) in queue", "queue-full"],
  ["Export daily quota 500MB exceeded.", "export-quota"],
  ["Job already queued", "already-queued"],
])("1029 %j means %s", async (message, meaning) => {
  marketo.answer = () => no("1029", message);
  expect(await marketo.client().post("/bulk/v1/leads/export/1/enqueue.json", {}, { tries: 1 })).toMatchObject(
    {
      error: { code: "1029", meaning },
    },
  );
});

test.each(["502", "604", "608", "713", "719", "614"])("%s passes by itself", async (code) => {
  marketo.answer = first(2, () => no(code));
  expect(await marketo.client().get("/rest/v1/a.json")).toMatchObject({
    ok: true,
    value: { result: [{ id: 1 }] },
  });
});

test("611 is tried three times, since it also means bad input", async () => {
  marketo.answer = () => no("611", "System error");
  expect(await marketo.client().get("/rest/v1/a.json")).toMatchObject({ error: { code: "611" } });
  expect(marketo.calls()).toHaveLength(3);
});

test.each([502, 503])("a page of a gateway (%s) passes by itself", async (status) => {
  marketo.answer = first(1, page(status, "<html>Bad gateway</html>"));
  expect(await marketo.client().get("/rest/v1/a.json")).toMatchObject({ ok: true });
});

test("a proxy's page, half an answer and a cut line have names", async () => {
  marketo.answer = page(200, "<html>Sign in</html>");
  expect(await marketo.client().get("/rest/v1/a.json")).toMatchObject({
    error: { code: "bad-answer", retryable: false },
  });
  marketo.answer = page(200, '{"requestId":"r","succ', "application/json");
  expect(await marketo.client().get("/rest/v1/a.json")).toMatchObject({ error: { code: "bad-answer" } });
  marketo.answer = cut;
  expect(await marketo.client().get("/rest/v1/a.json")).toMatchObject({ error: { code: "unreachable" } });
});

test("a write of which nobody knows whether it was done is not repeated, unless it may be", async () => {
  marketo.answer = cut;
  expect(await marketo.client().post("/rest/v1/activities/external.json", {})).toMatchObject({
    error: { unsure: true },
  });
  expect(marketo.calls()).toHaveLength(1);
  await marketo.client().post("/rest/v1/leads.json", {}, { repeatable: true });
  expect(marketo.calls()).toHaveLength(6);
});

test("a write that is cancelled on its way may have been done", async () => {
  const stop = new AbortController();
  marketo.answer = () => {
    stop.abort();
    return undefined;
  };
  expect(
    await marketo.client().post("/rest/v1/activities/external.json", {}, { signal: stop.signal }),
  ).toMatchObject({
    error: { code: "cancelled", unsure: true },
  });
});

test("a write that was surely not done is repeated", async () => {
  marketo.answer = first(1, () => no("608"));
  expect(await marketo.client().post("/rest/v1/activities/external.json", { input: [] })).toMatchObject({
    ok: true,
  });
});

test("702 and a warning without result are empty answers", async () => {
  marketo.answer = () => no("702", "No data found");
  expect(await marketo.client().get("/rest/v1/a.json")).toMatchObject({ ok: true, value: { result: [] } });
  marketo.answer = () => ({
    requestId: "r",
    success: true,
    errors: [],
    warnings: ["No assets found for the given search criteria."],
  });
  expect(await marketo.client().get("/rest/asset/v1/forms.json")).toMatchObject({
    value: { result: [], warnings: ["No assets found for the given search criteria."] },
  });
});

test("a server that is not there is told as such, and cancelling ends the wait", async () => {
  expect(await marketo.client({ endpoint: "http://127.0.0.1:9" }).get("/rest/v1/a.json")).toMatchObject({
    error: { code: "unreachable", retryable: true },
  });
  const stop = new AbortController();
  marketo.answer = () => {
    stop.abort();
    return no("606");
  };
  expect(
    await marketo.client({ timeScale: 1 }).get("/rest/v1/a.json", {}, { signal: stop.signal }),
  ).toMatchObject({
    error: { code: "cancelled" },
  });
});
