import { describe, expect, test } from "vitest";
import { recordOutcomes } from "#main/marketo/http/recordOutcomes.ts";
import { misbehaviours } from "#tests/servers/marketo/misbehaviours.ts";
import { allRows } from "#tests/support/allRows.ts";
import { marketoContract } from "#tests/support/marketoContract.ts";

const start = marketoContract();
const usage = "/rest/v1/stats/usage.json";

describe("a refusal", () => {
  test("inside 200 is one although there is a result, its code a number", async () => {
    const { marketo, client, calls } = await start();
    marketo.fail({ match: usage, times: 9, with: misbehaviours.refusedWithResult });
    const refused = await client.get(usage);
    expect(refused).toMatchObject({
      ok: false,
      error: { code: "611", requestId: expect.stringMatching(/^\w+#\w+$/) },
    });
    // Bad input is refused so too.
    expect(calls()).toHaveLength(3);
  });

  test("for want of a permission is not repeated, names it and the addresses, and the rest goes on", async () => {
    const { client, calls } = await start({ permissions: ["Read-Only Lead"] });
    const refused = await client.get("/rest/v1/activities/types.json");
    expect(refused).toMatchObject({ ok: false, error: { code: "603", permission: "Read-Only Activity" } });
    expect(refused.ok ? "" : refused.error.message).toContain("IP Restrictions");
    expect(calls()).toHaveLength(1);
    expect(await client.get("/rest/v1/leads/describe2.json")).toMatchObject({ ok: true });
  });

  test("of a filter that the subscription lacks is not repeated", async () => {
    const { client, calls } = await start({ without: ["updatedAt"] });
    const filter = { updatedAt: { startAt: "2026-01-01T00:00:00Z", endAt: "2026-01-02T00:00:00Z" } };
    const refused = await client.post("/bulk/v1/leads/export/create.json", { fields: ["id"], filter });
    expect(refused).toMatchObject({ ok: false, error: { code: "1035", retryable: false } });
    expect(calls()).toHaveLength(1);
  });

  test.each([
    ["the page of a proxy", { status: 502 }, "http-502"],
    ["a page where there should be data", { raw: "<html>Sign in</html>" }, "bad-answer"],
    ["half an answer", { raw: '{"requestId":"r","success":tr' }, "bad-answer"],
    ["a server in trouble", { status: 500, body: "", type: "text/plain" }, "http-500"],
    ["a connection that breaks off", { reset: true }, "unreachable"],
  ] as const)("is made of %s", async (_, fault, code) => {
    const { marketo, client } = await start();
    marketo.fail({ match: usage, times: 20, with: fault });
    expect(await client.get(usage)).toMatchObject({
      ok: false,
      error: { code, message: expect.any(String) },
    });
    marketo.subscription.faults.clear();
    expect(await client.get(usage)).toMatchObject({ ok: true });
  });

  test("that passes is not seen", async () => {
    const { marketo, client, calls } = await start();
    for (const code of ["608", "713", "604"]) marketo.fail({ match: usage, with: { code } });
    marketo.fail({ match: usage, with: { status: 502 } });
    expect(await client.get(usage)).toMatchObject({ ok: true });
    expect(calls()).toHaveLength(5);
  });
});

describe("records", () => {
  test("that were done, in part, not at all and before each have their end", async () => {
    const { marketo, client } = await start();
    marketo.people.add({ email: "twice@example.com" });
    marketo.people.add({ email: "twice@example.com" });
    const input = [
      { email: "new@example.com" },
      { email: "twice@example.com" },
      { email: "x@example.com", unheardOf: 1 },
    ];
    const outcomes = async (path: string, body: object, sent: number) => {
      const answer = await client.post(path, body, { repeatable: true });
      if (!answer.ok) throw new Error(answer.error.message);
      return recordOutcomes(sent, answer.value.result);
    };
    expect(await outcomes("/rest/v1/leads.json", { input }, 3)).toMatchObject([
      { done: true, status: "created", id: "1103" },
      { done: false, reasons: [{ code: "1007" }] },
      { done: false, reasons: [{ code: "1006" }] },
    ]);
    const pushed = await outcomes("/rest/v1/leads/push.json", { programName: "Website chat", input }, 3);
    expect(pushed.map(({ done }) => done)).toEqual([true, false, false]);
    const status = "/rest/v1/programs/5001/members/status.json";
    const members = { statusName: "Goal", input: [{ leadId: 1001 }, { leadId: 9 }] };
    expect((await outcomes(status, members, 2)).map(({ done }) => done)).toEqual([true, false]);
    expect((await outcomes(status, members, 2)).map(({ done }) => done)).toEqual([true, false]);
  });

  test("whose answer was lost are in doubt, are not sent again, and are found where they were written", async () => {
    const { marketo, client, calls } = await start();
    const { customTypes } = marketo.subscription;
    const attributes = [{ apiName: "eventId", name: "Event Id", dataType: "string" }];
    const primaryAttribute = { apiName: "goal", name: "Goal", dataType: "string" };
    customTypes.create({
      apiName: "chat",
      name: "Chat",
      triggerName: "T",
      filterName: "F",
      primaryAttribute,
      attributes,
    });
    customTypes.approve("chat");
    const external = "/rest/v1/activities/external.json";
    const activity = {
      leadId: 1001,
      activityDate: "2026-09-01T10:00:00Z",
      activityTypeId: 100_001,
      primaryAttributeValue: "Demo",
      attributes: [{ apiName: "eventId", value: "e1" }],
    };
    marketo.fail({ match: external, with: { lose: true } });
    expect(await client.post(external, { input: [activity] })).toMatchObject({
      ok: false,
      error: { unsure: true },
    });
    expect(calls()).toHaveLength(1);
    const since = await client.get("/rest/v1/activities/pagingtoken.json", {
      sinceDatetime: "2026-09-01T00:00:00Z",
    });
    const nextPageToken = since.ok ? (since.value.nextPageToken ?? "") : "";
    const query = { nextPageToken, activityTypeIds: 100_001, leadIds: 1001 };
    const { rows } = await allRows(client.pages("date", "/rest/v1/activities.json", query));
    expect(rows).toMatchObject([{ attributes: [{ apiName: "eventId", value: "e1" }] }]);
  });
});
