import { expect, test } from "vitest";
import { cut, no, page } from "#tests/support/marketoAnswers.ts";
import { scriptedMarketo } from "#tests/support/scriptedMarketo.ts";

const marketo = scriptedMarketo();

const { clientId, secret } = marketo;

test("no secret is in any log, error or address but that for the token", async () => {
  const results: unknown[] = [];
  const loud = () => no("1003", `bad ${secret} ${encodeURIComponent(secret)} token-1 ${clientId}`);
  for (const how of [loud, page(500, secret), page(401, secret), cut]) {
    marketo.answer = how;
    const one = marketo.client();
    results.push(await one.get("/rest/v1/a.json"), await one.post("/rest/v1/a.json", {}), await one.whoAmI());
    results.push(await one.download("/bulk/v1/a/file.json"));
  }
  results.push(await marketo.client({ endpoint: "http://127.0.0.1:9" }).whoAmI());
  const failing = marketo.client({
    fetch: async (input) => Promise.reject(new TypeError(`failed ${input}`)),
  });
  results.push(await failing.whoAmI(), await failing.get("/rest/v1/a.json"));
  const told = JSON.stringify([results, marketo.log]);
  expect(marketo.log.length).toBeGreaterThan(20);
  expect(told).toContain("r#2");
  for (const hidden of [secret, encodeURIComponent(secret), "tiger", clientId, "token-1"])
    expect(told).not.toContain(hidden);
});
