import { expect, test } from "vitest";
import { checkConnection } from "#main/marketo/connection/checkConnection.ts";
import { syncContract, syncFields } from "#tests/support/syncContract.ts";

const at = syncContract();
const since = () => Date.now() - 90 * 86_400_000;
const created = () => at.contract.calls().filter(({ path }) => path.endsWith("leads/export/create.json"));

test.each([
  ["in Marketo's way", { code: "610", message: "Requested resource not found" }],
  ["in a gateway's", { status: 404, body: "Not Found", type: "text/plain" }],
])("what people can do without may be missing, said %s", async (_, missing) => {
  await at.start({ people: 40 });
  const { marketo, client } = at.contract;
  for (const match of ["/rest/asset/", "/companies", "/rest/v1/activities", "/leads/describe.json"])
    marketo.fail({ match, times: 1000, with: missing });
  const { status, capabilities } = await checkConnection(client, { now: Date.now });
  expect(status).not.toHaveProperty("error");
  expect(capabilities.features).toMatchObject({ people: "allowed", companies: "failed", assets: "failed" });
  const outcome = await at.sync({ fields: [...syncFields, "externalCompanyId"], since: since() });
  expect(outcome).not.toHaveProperty("error");
  expect(outcome.people).toBe([...marketo.people.ids(since())].length);
  expect(outcome.warnings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(["fields", "companies", "removed", "activities"]),
  );
});

test("when the subscription began is asked again where the answer did not come", async () => {
  await at.start({ people: 20 });
  const { marketo } = at.contract;
  marketo.fail({ match: "/folders.json", with: { code: "609", message: "Invalid JSON" } });
  expect(await at.sync()).toMatchObject({ error: { code: "609" } });
  expect(await at.sync()).toMatchObject({ people: 20, warnings: [] });
  expect(created().length).toBeLessThan(100);
});
