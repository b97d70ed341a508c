import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { zulu } from "./people/instants.ts";
import { shapes } from "./shapes.ts";
import { Visitor } from "./Visitor.ts";

let visitor: Visitor;
let tokens: { readonly old: string; readonly now: string };

beforeAll(async () => {
  visitor = await Visitor.start({ people: 500 });
  const { people, subscription } = visitor.marketo;
  const { customTypes, programs, files } = subscription;
  const tokenSince = async (at: number) =>
    encodeURIComponent(
      (await visitor.get(`/rest/v1/activities/pagingtoken.json?sinceDatetime=${zulu(at)}`)).nextPageToken,
    );
  tokens = { old: await tokenSince(Date.now() - 30 * 86_400_000), now: await tokenSince(Date.now() - 5000) };
  people.update(1001, { firstName: "Changed", remarks_c: null });
  people.add({ email: "new@example.com" });
  people.remove(1002);
  const primaryAttribute = { apiName: "goal", name: "Goal", dataType: "string" };
  customTypes.create({
    apiName: "chat",
    name: "C",
    triggerName: "T",
    filterName: "F",
    primaryAttribute,
    attributes: [],
  });
  customTypes.approve("chat");
  const [program] = programs.all;
  if (program) programs.put(program, 1001, "Goal");
  files.create("a.js", 34, "", { name: "a.js", type: "text/javascript", bytes: Buffer.from("a") });
  await visitor.extract("leads", { fields: ["id"], filter: { staticListId: 3001 } });
});
afterAll(() => visitor.close());

const envelope = z.strictObject({
  requestId: z.string().regex(/^[0-9a-f]+#[0-9a-f]+$/),
  success: z.literal(true),
  result: z.array(z.unknown()).min(1),
  nextPageToken: z.string().optional(),
  moreResult: z.boolean().optional(),
});
const assetEnvelope = envelope.extend({ errors: z.array(z.never()), warnings: z.array(z.string()) });

const v1 = "/rest/v1";
const asset = "/rest/asset/v1";

test.each<[keyof typeof shapes, string | (() => string)]>([
  ["describe2", `${v1}/leads/describe2.json`],
  ["describe", `${v1}/leads/describe.json`],
  ["schemaField", `${v1}/leads/schema/fields.json`],
  ["schemaField", `${v1}/companies/schema/fields.json`],
  ["activity", () => `${v1}/activities.json?nextPageToken=${tokens.old}&activityTypeIds=1,2,3,6,7,10,22`],
  [
    "change",
    () => `${v1}/activities/leadchanges.json?nextPageToken=${tokens.now}&fields=firstName,remarks_c`,
  ],
  ["deletion", () => `${v1}/activities/deletedleads.json?nextPageToken=${tokens.now}`],
  ["activityType", `${v1}/activities/types.json`],
  ["customType", `${v1}/activities/external/types.json`],
  ["job", "/bulk/v1/leads/export.json"],
  ["list", `${v1}/lists.json`],
  ["member", `${v1}/programs/5001/members.json?filterType=leadId&filterValues=1001`],
  ["usage", `${v1}/stats/usage/last7days.json`],
  ["errors", `${v1}/stats/errors.json`],
  ["channel", `${asset}/channels.json`],
  ["file", `${asset}/files.json`],
  ["folder", `${asset}/folders.json`],
])("answers a %s in its shape (%#)", async (shape, path) => {
  const at = typeof path === "string" ? path : path();
  const answer = await visitor.get(at);
  const { result } = (at.startsWith(asset) ? assetEnvelope : envelope).parse(answer);
  expect(() => z.array(shapes[shape]).parse(result)).not.toThrow();
});

test.each<[keyof typeof shapes, string, object]>([
  [
    "outcome",
    `${v1}/leads.json`,
    { input: [{ email: "b@example.com" }, { email: "c@example.com", unheardOf: 1 }] },
  ],
  ["outcome", `${v1}/leads/delete.json`, { input: [{ id: 1003 }, { id: 1 }] }],
  ["outcome", `${v1}/lists/3003/leads.json`, { input: [{ id: 1004 }, { id: 1 }] }],
  [
    "outcome",
    `${v1}/programs/5001/members/status.json`,
    { statusName: "Goal", input: [{ leadId: 1004 }, { leadId: 1 }] },
  ],
  [
    "pushed",
    `${v1}/leads/push.json`,
    { programName: "Website chat", input: [{ email: "d@example.com" }, { unheardOf: 1 }] },
  ],
  [
    "written",
    `${v1}/activities/external.json`,
    {
      input: [1004, 1].map((leadId) => ({
        leadId,
        activityDate: "2026-09-01T10:00:00Z",
        activityTypeId: 100_001,
        primaryAttributeValue: "Demo",
        attributes: [],
      })),
    },
  ],
])("answers what became of records as %s (%#)", async (shape, path, body) => {
  const { result } = envelope.parse(await visitor.post(path, body));
  expect(() => z.array(shapes[shape]).length(2).parse(result)).not.toThrow();
});

test("answers the fields of a form in their shape", async () => {
  const form = visitor.marketo.subscription.forms.create("Chat", 35);
  const { result } = assetEnvelope.parse(await visitor.get(`${asset}/form/${form.id}/fields.json`));
  expect(() => z.array(shapes.formField).length(3).parse(result)).not.toThrow();
});
