import { afterEach, describe, expect, test } from "vitest";
import { Visitor } from "../Visitor.ts";

let visitor: Visitor;
afterEach(() => visitor.close());

const leads = "/rest/v1/leads.json";

describe("people are written", () => {
  test("each record with an outcome of its own, in the order of the input", async () => {
    visitor = await Visitor.start({ people: 50 });
    const { people } = visitor.marketo;
    const linked = [...people.ids()].find(
      (id) => people.value(id, "externalCompanyId") && people.value(id, "email"),
    );
    const emailOf = (id: number | undefined) => people.value(id ?? 0, "email");
    people.add({ email: "twice@example.com" });
    people.add({ email: "Twice@example.com" });
    const answer = await visitor.post(leads, {
      input: [
        { email: "new@example.com", firstName: "New" },
        { email: "NEW@example.com", lastName: "Newer" },
        { email: "a@example.com", unheardOf: 1 },
        { email: "b@example.com", seats: "many" },
        { email: "twice@example.com", firstName: "Which" },
        { firstName: "Nobody" },
        { email: emailOf(linked), company: "Other" },
      ],
    });
    expect(answer.result).toMatchObject([
      { status: "created", id: 1053 },
      { status: "skipped", reasons: [{ code: "1036" }] },
      { status: "skipped", reasons: [{ code: "1006" }] },
      { status: "skipped", reasons: [{ code: "1001" }] },
      { status: "skipped", reasons: [{ code: "1007" }] },
      { status: "skipped", reasons: [{ code: "1003" }] },
      { status: "skipped", reasons: [{ code: "1021" }] },
    ]);
  });

  test("twice, when two calls for one address cross", async () => {
    visitor = await Visitor.start({ people: 5 });
    const body = { input: [{ email: "one@example.com" }] };
    const { writes } = visitor.marketo.subscription;
    const release = writes.hold();
    const both = Promise.all([visitor.post(leads, body), visitor.post(leads, body)]);
    await expect.poll(() => writes.waiting).toBe(2);
    release();
    await both;
    expect(visitor.marketo.people.byEmail("one@example.com")).toHaveLength(2);
  });

  test("not, when they are more than 300 or named by id", async () => {
    visitor = await Visitor.start({ people: 5 });
    const many = Array.from({ length: 301 }, (_, n) => ({ email: `p${n}@example.com` }));
    expect((await visitor.post(leads, { input: many })).errors[0].code).toBe("1003");
    expect((await visitor.post(leads, { input: [{ id: 1001 }] })).errors[0].code).toBe("1003");
    expect(visitor.marketo.people.count).toBe(5);
  });

  test("although the answer is lost", async () => {
    visitor = await Visitor.start({ people: 5 });
    visitor.marketo.fail({ match: "POST /rest/v1/leads", with: { lose: true } });
    await expect(visitor.post(leads, { input: [{ email: "lost@example.com" }] })).rejects.toThrow();
    expect(visitor.marketo.people.byEmail("lost@example.com")).toHaveLength(1);
  });

  test("into a program, where a record that failed has no status", async () => {
    visitor = await Visitor.start({ people: 5 });
    const answer = await visitor.post("/rest/v1/leads/push.json", {
      programName: "Website chat",
      input: [{ email: "pushed@example.com" }, { email: "bad@example.com", unheardOf: 1 }],
    });
    expect(answer.result[0]).toMatchObject({ status: "created" });
    expect(answer.result[1]).toEqual({ reasons: [{ code: "1006", message: "Field 'unheardOf' not found" }] });
  });

  test("a cookie is theirs only as a whole", async () => {
    visitor = await Visitor.start({ people: 5 });
    const cookie = "id:123-ABC-456&token:_mch-example.com-1700000000000-12345";
    const associate = (text: string) => visitor.post(`/rest/v1/leads/1001/associate.json?cookie=${text}`);
    expect((await associate(cookie)).success).toBe(false);
    expect((await associate(encodeURIComponent(cookie))).success).toBe(true);
    const found = await visitor.get(`${leads}?filterType=cookies&filterValues=${encodeURIComponent(cookie)}`);
    expect(found.result).toMatchObject([{ id: 1001 }]);
  });
});

describe("lists and programs", () => {
  test("members are read in pages that tell by the token alone that there are more", async () => {
    visitor = await Visitor.start({ people: 100 });
    const path = "/rest/v1/lists/3001/leads.json?fields=email&batchSize=10";
    const first = await visitor.get(path);
    expect(first).not.toHaveProperty("moreResult");
    const ids = new Set(first.result.map(({ id }: { id: number }) => id));
    let next = first.nextPageToken;
    while (next) {
      const page = await visitor.get(`${path}&nextPageToken=${encodeURIComponent(next)}`);
      for (const { id } of page.result) ids.add(id);
      next = page.nextPageToken;
    }
    const { people, subscription } = visitor.marketo;
    expect(ids).toEqual(new Set([...people.ids()].filter((id) => subscription.lists.holds(3001, id))));
  });

  test("people are put on a list and taken off", async () => {
    visitor = await Visitor.start({ people: 5 });
    const base = "/rest/v1/lists/3003/leads";
    const added = await visitor.post(`${base}.json`, { input: [{ id: 1001 }, { id: 9 }] });
    expect(added.result).toMatchObject([
      { status: "added" },
      { status: "skipped", reasons: [{ code: "1004" }] },
    ]);
    expect((await visitor.get(`${base}/ismember.json?id=1001`)).result).toEqual([
      { id: 1001, status: "memberof" },
    ]);
    await visitor.call(`${base}.json?id=1001`, { method: "DELETE" });
    expect((await visitor.get(`${base}/ismember.json?id=1001`)).result).toEqual([
      { id: 1001, status: "notmemberof" },
    ]);
  });

  test("a status goes on, never back", async () => {
    visitor = await Visitor.start({ people: 5 });
    const move = async (statusName: string) =>
      (
        await visitor.post("/rest/v1/programs/5001/members/status.json", {
          statusName,
          input: [{ leadId: 1001 }],
        })
      ).result[0];
    expect(await move("Goal")).toMatchObject({ status: "updated" });
    expect(await move("Engaged")).toMatchObject({ status: "skipped", reasons: [{ code: "1037" }] });
    expect(await move("Elsewhere")).toMatchObject({ status: "skipped", reasons: [{ code: "1025" }] });
    const members = await visitor.get(
      "/rest/v1/programs/5001/members.json?filterType=leadId&filterValues=1001",
    );
    expect(members.result).toMatchObject([{ leadId: 1001, statusName: "Goal", reachedSuccess: true }]);
  });
});
