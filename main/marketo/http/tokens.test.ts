import { expect, test } from "vitest";
import { no, ok, page } from "#tests/support/marketoAnswers.ts";
import { scriptedMarketo } from "#tests/support/scriptedMarketo.ts";

const marketo = scriptedMarketo();

test("a token stands in the header only, and many calls at once ask for it once", async () => {
  const { get } = marketo.client();
  await Promise.all(Array.from({ length: 8 }, () => get("/rest/v1/leads.json", { filterType: "id" })));
  expect(marketo.logins()).toBe(1);
  expect(marketo.calls()).toHaveLength(8);
  for (const { headers, query, body } of marketo.calls()) {
    expect(headers.authorization).toBe("Bearer token-1");
    expect(`${query}${body}`).not.toContain("token-1");
  }
});

test.each(["601", 602])(
  "a token refused with %s in the middle of paging is replaced, and the same page asked for again",
  async (code) => {
    marketo.tokens = [
      { access_token: "token-1", expires_in: 3599, scope: "" },
      { access_token: "token-2", expires_in: 3599, scope: "" },
    ];
    marketo.answer = ({ query, headers }) => {
      const at = Number(query.get("nextPageToken") ?? "0");
      if (at === 2 && headers.authorization === "Bearer token-1") return no(code, "Access token expired");
      return ok([{ id: at }], at < 6 ? { nextPageToken: String(at + 1) } : {});
    };
    const ids: unknown[] = [];
    for await (const one of marketo.client().pages("position", "/rest/v1/leads.json", { filterType: "id" }))
      if (one.ok) ids.push(...one.value.result);
    expect(ids).toEqual([0, 1, 2, 3, 4, 5, 6].map((id) => ({ id })));
    expect(marketo.logins()).toBe(2);
  },
);

test("a token refused again after it was renewed ends in an error, not in a loop", async () => {
  marketo.answer = () => no("601", "Access token invalid");
  expect(await marketo.client().get("/rest/v1/leads.json")).toMatchObject({
    ok: false,
    error: { code: "601", retryable: false },
  });
  expect(marketo.calls()).toHaveLength(2);
});

test("a token that is about to end is waited for when Marketo gives the same again", async () => {
  let waited = 0;
  const waitOut = async (ms: number) => {
    waited += ms;
  };
  marketo.login = () =>
    waited === 0
      ? { access_token: "token-1", expires_in: 3, scope: "" }
      : { access_token: "token-2", expires_in: 3599, scope: "" };
  marketo.answer = ({ headers }) => (headers.authorization === "Bearer token-2" ? ok([]) : no("602"));
  const client = marketo.client({ now: () => 0, sleep: waitOut, timeScale: 1 });
  expect(await client.get("/rest/v1/leads.json")).toMatchObject({ ok: true });
  expect(waited).toBe(3001);
  expect(marketo.logins()).toBe(3);
});

test("a token refused to many calls at once is replaced once", async () => {
  marketo.tokens = ["token-1", "token-2", "token-3"].map((access_token) => ({
    access_token,
    expires_in: 3599,
    scope: "",
  }));
  marketo.answer = ({ headers }) => (headers.authorization === "Bearer token-1" ? no("601") : ok([]));
  const { get } = marketo.client();
  const all = await Promise.all(Array.from({ length: 12 }, () => get("/rest/v1/leads.json")));
  expect(all.every((one) => one.ok)).toBe(true);
  expect(marketo.logins()).toBe(2);
});

test("a token with a few seconds left is used until then", async () => {
  marketo.tokens = [{ access_token: "token-1", expires_in: 3, scope: "" }];
  const { get } = marketo.client({ timeScale: 1 });
  await get("/rest/v1/a.json");
  await get("/rest/v1/a.json");
  expect(marketo.logins()).toBe(1);
});

test("a token is renewed a minute before it ends", async () => {
  let now = 0;
  const { get } = marketo.client({ now: () => now, timeScale: 1 });
  await get("/rest/v1/a.json");
  now = 3_538_000;
  await get("/rest/v1/a.json");
  expect(marketo.logins()).toBe(1);
  now = 3_540_000;
  await get("/rest/v1/a.json");
  expect(marketo.logins()).toBe(2);
});

test.each([
  [401, { error: "unauthorized", error_description: `No client with ${marketo.clientId}` }],
  [400, { error: "invalid_client" }],
])("a token of wrong credentials is said so at once (%s)", async (status, body) => {
  marketo.login = page(status, JSON.stringify(body), "application/json");
  expect(await marketo.client().whoAmI()).toMatchObject({
    error: { code: "wrong-credentials", retryable: false },
  });
  expect(marketo.logins()).toBe(1);
});

test.each([
  [400, { error: "bad_request" }, 1],
  [403, { error: "Forbidden" }, 1],
  [404, { error: "not_found" }, 1],
  [429, { error: "rate_limited" }, 5],
])("another %s in place of a token says nothing of the credentials", async (status, body, logins) => {
  marketo.login = page(status, JSON.stringify(body), "application/json");
  expect(await marketo.client().whoAmI()).toMatchObject({ error: { code: `http-${status}` } });
  expect(marketo.logins()).toBe(logins);
});

test("a token is not asked for where a redirect leads", async () => {
  marketo.login = (_, response) => {
    response.writeHead(302, { location: "/rest/v1/elsewhere.json" }).end();
  };
  expect(await marketo.client().whoAmI()).toMatchObject({ error: { code: "http-302" } });
  expect(marketo.calls()).toEqual([]);
});
