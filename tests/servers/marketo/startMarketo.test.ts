import { afterEach, describe, expect, test } from "vitest";
import { Visitor } from "./Visitor.ts";

let visitor: Visitor;
afterEach(() => visitor.close());

describe("identity", () => {
  test("gives the same token again, with what is left of its life", async () => {
    visitor = await Visitor.start({ tokenLife: 100 });
    const again = await visitor.identify();
    expect(again).toMatchObject({ access_token: visitor.token, token_type: "bearer" });
    expect(again.expires_in).toBeLessThanOrEqual(100);
  });

  test("answers 401 to a wrong secret", async () => {
    visitor = await Visitor.start();
    const query = `grant_type=client_credentials&client_id=${visitor.marketo.clientId}&client_secret=wrong`;
    expect((await fetch(`${visitor.marketo.identityUrl}/oauth/token?${query}`)).status).toBe(401);
  });

  test("an expired token is told so once, then it is invalid", async () => {
    visitor = await Visitor.start();
    visitor.marketo.subscription.tokens.expire();
    expect(await visitor.codeOf("/rest/v1/stats/usage.json")).toBe("602");
    expect(await visitor.codeOf("/rest/v1/stats/usage.json")).toBe("601");
  });
});

describe("a call is refused", () => {
  test.each([
    ["without a permission", "/rest/v1/leads/describe2.json", "603"],
    ["with a doubled slash", "/rest//v1/stats/usage.json", "610"],
    ["with a parameter that there is not", "/rest/v1/activities/types.json?size=3", "1003"],
    ["without one that must be there", "/rest/v1/activities.json?activityTypeIds=1", "1002"],
    [
      "with more than ten types",
      "/rest/v1/activities.json?nextPageToken=x&activityTypeIds=1,2,3,4,5,6,7,8,9,10,11",
      "1003",
    ],
  ])("%s", async (_, path, code) => {
    visitor = await Visitor.start({ permissions: ["Read-Only Activity"] });
    expect(await visitor.codeOf(path)).toBe(code);
  });

  test("without the header, wherever else the token stands", async () => {
    visitor = await Visitor.start();
    const answer = await fetch(
      `${visitor.marketo.url}/rest/v1/stats/usage.json?access_token=${visitor.token}`,
    );
    expect(await answer.json()).toMatchObject({ success: false, errors: [{ code: "603" }] });
  });

  test.each([
    ["the 51st in 20 s", { rate: 50, timeScale: 1 }, "606"],
    ["the 51st of the day", { dailyCalls: 50 }, "607"],
  ])("when it is %s", async (_, limits, code) => {
    visitor = await Visitor.start(limits);
    for (let sent = 0; sent < 50; sent += 1) {
      expect(await visitor.codeOf("/rest/v1/stats/usage.json")).toBeUndefined();
    }
    expect(await visitor.codeOf("/rest/v1/stats/usage.json")).toBe(code);
  });

  test("when more are under way than may be", async () => {
    visitor = await Visitor.start({ concurrent: 2 });
    visitor.marketo.fail({ match: "usage", times: 2, with: { delay: 100 } });
    const codes = await Promise.all([1, 2, 3].map(() => visitor.codeOf("/rest/v1/stats/usage.json")));
    expect(codes.filter((code) => code === "615")).toHaveLength(1);
  });

  test("with the body of another type, or none that can be read", async () => {
    visitor = await Visitor.start();
    const send = async (body: string, type: string) => {
      const answer = await visitor.call("/bulk/v1/leads/export/create.json", {
        method: "POST",
        body,
        headers: { "content-type": type },
      });
      return (await answer.json()).errors[0].code;
    };
    expect(await send("{}", "text/plain")).toBe("612");
    expect(await send("{", "application/json")).toBe("609");
    expect(
      (await visitor.call("/rest/v1/leads.json", { method: "POST", body: "x".repeat(1_048_577) })).status,
    ).toBe(413);
  });

  test("with an address above 8 KB, until it comes as a form", async () => {
    visitor = await Visitor.start();
    const values = `filterType=id&filterValues=${Array.from({ length: 300 }, (_, n) => `${n}${"0".repeat(30)}`)}`;
    expect((await visitor.call(`/rest/v1/leads.json?${values}`)).status).toBe(414);
    const answer = await visitor.call("/rest/v1/leads.json?_method=GET", {
      method: "POST",
      body: values,
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    expect(await answer.json()).toMatchObject({ success: true });
  });
});

describe("a fault", () => {
  const usage = "/rest/v1/stats/usage.json";

  test.each([
    [
      "a code",
      { code: "606" },
      { errors: [{ code: "606", message: "Max rate limit '100' exceeded with in '20' secs" }] },
    ],
    ["a code that is a number", { code: 611 }, { errors: [{ code: 611 }] }],
    ["an expired token", { expire: true }, { errors: [{ code: "602" }] }],
    ["another answer", { alter: () => ({ success: true, result: [] }) }, { result: [] }],
  ] as const)("%s happens as often as was asked", async (_, fault, answer) => {
    visitor = await Visitor.start();
    visitor.marketo.fail({ match: "GET /rest/v1/stats", after: 1, with: fault });
    expect(await visitor.get(usage)).toMatchObject({ success: true });
    expect(await visitor.get(usage)).toMatchObject(answer);
    await visitor.identify();
    expect(await visitor.get(usage)).toMatchObject({ success: true });
    expect(visitor.marketo.calls.filter(({ path }) => path === usage)).toHaveLength(3);
  });

  test("a page of a proxy, half an answer, none", async () => {
    visitor = await Visitor.start();
    visitor.marketo.fail({ match: usage, with: { status: 502 } });
    const page = await visitor.call(usage);
    expect([page.status, page.headers.get("content-type")]).toEqual([502, "text/html"]);
    visitor.marketo.fail({ match: usage, with: { raw: '{"success":tr' } });
    expect(await (await visitor.call(usage)).text()).toBe('{"success":tr');
    visitor.marketo.fail({ match: usage, with: { reset: true } });
    await expect(visitor.call(usage)).rejects.toThrow();
    visitor.marketo.fail({ match: usage, with: { hang: true } });
    await expect(visitor.call(usage, { signal: AbortSignal.timeout(200) })).rejects.toThrow();
  });

  test("a download that breaks off", async () => {
    visitor = await Visitor.start({ people: 500 });
    const filter = { staticListId: 3001 };
    const { exportId, fileSize } = await visitor.extract("leads", { fields: ["id", "email"], filter });
    const path = `/bulk/v1/leads/export/${exportId}/file.json`;
    visitor.marketo.fail({ match: path, with: { file: { cutAt: 725 } } });
    const cut = await visitor.call(path);
    expect(cut.headers.get("content-length")).toBe(String(fileSize));
    let bytes = 0;
    await expect(
      (async () => {
        for await (const part of cut.body ?? []) bytes += part.length;
      })(),
    ).rejects.toThrow();
    expect(bytes).toBe(725);
    visitor.marketo.fail({ match: path, with: { file: { ignoreRange: true } } });
    expect((await visitor.call(path, { headers: { range: "bytes=725-" } })).status).toBe(200);
  });
});
