import { afterEach, expect, test } from "vitest";
import { Visitor } from "../Visitor.ts";

let visitor: Visitor;
afterEach(() => visitor.close());

const base = "/rest/v1/activities/external";
const type = {
  apiName: "chatGoal",
  name: "Chat Goal",
  triggerName: "Reaches Chat Goal",
  filterName: "Reached Chat Goal",
  primaryAttribute: { apiName: "goalName", name: "Goal Name" },
};
const activity = {
  leadId: 1001,
  activityDate: "2026-09-01T10:00:00Z",
  activityTypeId: 100_001,
  primaryAttributeValue: "Demo",
  attributes: [{ apiName: "eventId", value: "e1" }],
};

async function define(): Promise<void> {
  await visitor.post(`${base}/type.json`, type);
  const attributes = [{ apiName: "eventId", name: "Event Id", dataType: "string" }];
  await visitor.post(`${base}/type/chatGoal/attributes/create.json`, { attributes });
}

test("a type can be written when it is approved, not before", async () => {
  visitor = await Visitor.start({ people: 5 });
  await define();
  const write = async () => (await visitor.post(`${base}.json`, { input: [activity] })).result[0];
  expect(await write()).toMatchObject({ status: "skipped", errors: [{ code: "1013" }] });
  const { result } = await visitor.post(`${base}/type/chatGoal/approve.json`);
  expect(result).toMatchObject([{ id: 100_001, status: "approved", attributes: [{ apiName: "eventId" }] }]);
  expect(await write()).toMatchObject({ status: "added", marketoGUID: expect.any(String) });
});

test("each activity has an outcome of its own, and is there twice when it was sent twice", async () => {
  visitor = await Visitor.start({ people: 5 });
  await define();
  await visitor.post(`${base}/type/chatGoal/approve.json`);
  const answer = await visitor.post(`${base}.json`, {
    input: [
      activity,
      activity,
      { ...activity, leadId: 1 },
      { ...activity, attributes: [{ apiName: "unheardOf", value: 1 }] },
      { ...activity, attributes: [{ apiName: "eventId", value: "x".repeat(66_000) }] },
    ],
  });
  expect(answer.result).toMatchObject([
    { status: "added" },
    { status: "added" },
    { status: "skipped", errors: [{ code: "1004" }] },
    { status: "skipped", errors: [{ code: "1006" }] },
    { status: "skipped", errors: [{ code: "1049" }] },
  ]);
  const token = (await visitor.get("/rest/v1/activities/pagingtoken.json?sinceDatetime=2026-08-31T00:00:00Z"))
    .nextPageToken;
  let [next, more] = [token, true];
  const found: unknown[] = [];
  while (more) {
    const query = `nextPageToken=${encodeURIComponent(next)}&activityTypeIds=100001&leadIds=1001`;
    const page = await visitor.get(`/rest/v1/activities.json?${query}`);
    found.push(...page.result);
    [next, more] = [page.nextPageToken, page.moreResult];
  }
  expect(found).toMatchObject([
    { primaryAttributeValue: "Demo", attributes: [{ apiName: "eventId", value: "e1" }] },
    { primaryAttributeValue: "Demo" },
  ]);
});

test("there are ten types and twenty attributes at most", async () => {
  visitor = await Visitor.start({ people: 5 });
  const create = async (n: number) =>
    visitor.post(`${base}/type.json`, {
      ...type,
      apiName: `t${n}`,
      name: `T ${n}`,
      triggerName: `Does ${n}`,
      filterName: `Did ${n}`,
    });
  for (let n = 0; n < 10; n += 1) expect((await create(n)).success).toBe(true);
  expect((await create(10)).errors[0].code).toBe("1027");
  const attributes = Array.from({ length: 21 }, (_, n) => ({ apiName: `a${n}`, name: `A ${n}` }));
  const refused = await visitor.post(`${base}/type/t1/attributes/create.json`, { attributes });
  expect(refused.errors[0].code).toBe("1028");
});
