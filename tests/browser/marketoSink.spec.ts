import { expect, type Page } from "@playwright/test";
import type { FormsHost } from "#tests/servers/marketo/web/startFormsHost.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { sampleDialogue } from "#tests/support/sampleDialogue.ts";
import { test } from "./captureTest.ts";
import { chatOn } from "./chatOn.ts";
import { leaveAddress } from "./leaveAddress.ts";

const valuesOf = ({ submissions }: FormsHost) => submissions.map(({ values }) => values);
const payloadsOf = (host: FormsHost) =>
  valuesOf(host).map(({ chatPayload = "null" }) => JSON.parse(chatPayload));

const waiting = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("parley:form:")).length);

test("who leaves an address becomes a person, by one form, and stays where he is", async ({
  page,
  serve,
  capture,
}) => {
  const { host, marketo } = capture;
  const { url, loaded } = await serve({
    settings: capture.sinkTo(),
    pages: {
      "/": `<!doctype html><body><form id="mktoForm_77"><input name="Email" value="own@example.com"></form><script async src="/parley/parley.js"></script>`,
    },
  });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await expect(chat.answer("Yes")).toBeVisible();
  await page.evaluate("window.stayed = true");
  const before = loaded.length;
  await chat.answer("Yes").click();
  // Only now is there something that a form may get.
  await expect.poll(() => loaded.length).toBe(before + 1);
  expect(host.calls).toEqual([]);
  await chat.field.fill("ana@example.com");
  await page.keyboard.press("Enter");
  await expect.poll(() => host.submissions).toHaveLength(1);
  const values = valuesOf(host)[0] ?? {};
  expect(values).toMatchObject({ Email: "ana@example.com", chatPage: url });
  const payload = payloadsOf(host)[0];
  expect(payload).toMatchObject({ v: 1, id: `${payload.conversation}.1`, dialogue: "product-questions" });
  expect(payload.events.map(([, event]: string[]) => event)).toEqual([
    "engaged",
    "answered",
    "captured",
    "goal",
    "completed",
  ]);
  expect(marketo.subscription.people.byEmail("ana@example.com")).toHaveLength(1);
  await expect.poll(() => waiting(page)).toBe(0);
  await expect.poll(() => page.evaluate(() => localStorage.getItem("parley:queue"))).toBeNull();
  expect(await page.evaluate("window.stayed")).toBe(true);
  expect(page.url()).toBe(url);
  expect(await page.locator("#mktoForm_77 input").inputValue()).toBe("own@example.com");
  expect(await page.locator("form").count()).toBe(1);
  expect((await page.context().cookies()).map(({ name }) => name)).not.toContain("_mkto_trk");
});

test("a conversation that goes on has one form more, at its end, with the rest", async ({
  page,
  serve,
  capture,
}) => {
  const { host, marketo } = capture;
  const { forms } = marketo.subscription;
  const entry = forms.find(capture.formId);
  if (entry === undefined) throw new Error("the form is gone");
  // What stands on the form itself must be filled in there.
  forms.change(entry, () => [{ id: "Email", label: "Email Address:", dataType: "email", required: true }]);
  forms.approve(entry);
  const { url } = await serve({ settings: capture.sinkTo(), dialogues: [longTalk()] });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.field.fill("bea@example.com");
  await page.keyboard.press("Enter");
  await expect.poll(() => host.submissions).toHaveLength(1);
  await page.goto(`${url}second`);
  for (const [at, said] of [
    ["first", "Bea"],
    ["last", "Silva"],
  ] as const) {
    await expect(chat.log).toContainText(`Your ${at} name?`);
    await chat.field.fill(said);
    await page.keyboard.press("Enter");
  }
  await expect.poll(() => host.submissions).toHaveLength(2);
  expect(valuesOf(host)[1]).toMatchObject({
    Email: "bea@example.com",
    FirstName: "Bea",
    LastName: "Silva",
    chatPage: `${url}second`,
  });
  const [first, second] = payloadsOf(host);
  expect([first.id, second.id]).toEqual([`${first.conversation}.1`, `${first.conversation}.2`]);
  const ids = [...first.events, ...second.events].map(([id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(second.events.map(([, event]: string[]) => event)).toEqual(["captured", "captured", "completed"]);
  const [id] = marketo.subscription.people.byEmail("bea@example.com");
  expect(marketo.subscription.people.get(id ?? 0, ["firstName", "lastName"])).toEqual({
    firstName: "Bea",
    lastName: "Silva",
  });
  await page.keyboard.press("Escape");
  await page.goto(url);
  await expect.poll(() => waiting(page)).toBe(0);
  expect(host.submissions).toHaveLength(2);
});

test("who goes on after the second form is sent no third", async ({ page, serve, capture }) => {
  const { host } = capture;
  await page.clock.install();
  const { url } = await serve({ settings: capture.sinkTo(), dialogues: [longTalk()] });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  for (const [asked, said, after, forms] of [
    ["Your address?", "bea@example.com", "00:02", 1],
    // Nobody goes on for so long that it is taken to be over.
    ["Your first name?", "Bea", "31:00", 2],
    ["Your last name?", "Silva", "31:00", 2],
  ] as const) {
    await expect(chat.log).toContainText(asked);
    await chat.field.fill(said);
    await page.keyboard.press("Enter");
    await expect(chat.log).toContainText(said);
    await expect(async () => {
      await page.clock.fastForward(after);
      expect(host.submissions).toHaveLength(forms);
      expect(await waiting(page)).toBe(forms === 1 ? 1 : 0);
    }).toPass();
  }
  await page.goto(`${url}second`);
  await page.waitForLoadState("networkidle");
  expect(host.submissions).toHaveLength(2);
});

test("a form that is not taken is sent again by the next page, under the same id", async ({
  page,
  serve,
  capture,
}) => {
  const { host } = capture;
  host.fail({ match: "save2", with: { status: 400 } });
  const { url } = await serve({ settings: capture.sinkTo() });
  const posts = () => host.calls.filter(({ path }) => path.endsWith("save2"));
  await page.goto(url);
  const refused = page.evaluate(
    () =>
      new Promise((resolve) => {
        const look = () => {
          const { parley } = window as unknown as { parley?: { on(event: string, tell: unknown): void } };
          if (parley) parley.on("error", resolve);
          else setTimeout(look);
        };
        look();
      }),
  );
  await leaveAddress(page);
  await expect.poll(() => posts().length).toBe(1);
  expect(await refused).toEqual({ code: "marketo-not-sent", reason: "silent" });
  expect(host.submissions).toEqual([]);
  expect(await waiting(page)).toBe(1);
  const kept = await page.evaluate(() => JSON.stringify(localStorage));
  await page.goto(`${url}second`);
  await expect.poll(() => host.submissions).toHaveLength(1);
  expect(kept).toContain(payloadsOf(host)[0].id);
  expect(posts()).toHaveLength(2);
  await expect.poll(() => waiting(page)).toBe(0);
});

test("where the host is kept out the chat goes on, and the form waits", async ({ page, serve, capture }) => {
  const { host } = capture;
  const strict = { "content-security-policy": "default-src 'self'; style-src 'self' 'unsafe-inline'" };
  const { url } = await serve({ settings: capture.sinkTo(), headers: strict });
  await page.goto(url);
  const blocked = page.waitForEvent("console", (message) => message.text().includes("forms2.min.js"));
  const chat = await leaveAddress(page);
  await blocked;
  await expect(chat.log).toContainText("Thank");
  await expect.poll(() => waiting(page)).toBe(1);
  expect(host.calls).toEqual([]);
});

test("where a blocker puts nothing in the library's place, it is asked for again later", async ({
  page,
  serve,
  capture,
}) => {
  const { host } = capture;
  await page.clock.install();
  const empty = { contentType: "text/javascript", body: "" };
  await page.route(host.forms, (route) => route.fulfill(empty), { times: 1 });
  const { url } = await serve({ settings: capture.sinkTo() });
  await page.goto(url);
  await page.waitForFunction(() => "parley" in window);
  const refused = page.evaluate("new Promise((told) => parley.on('error', told))");
  await leaveAddress(page);
  expect(await refused).toEqual({ code: "marketo-not-sent", reason: "blocked" });
  // ten minutes, in which no tab is waited for
  await page.clock.fastForward("10:01");
  await expect.poll(() => valuesOf(host).map(({ Email }) => Email)).toEqual(["ana@example.com"]);
});

test("what the install page names for a policy is enough, and nothing less than it", async ({
  page,
  serve,
  capture,
}) => {
  const { host } = capture;
  const settings = capture.sinkTo();
  const { url: published } = await serve({ settings });
  await page.goto(`${published}parley/install.html`);
  const policy = await page.getByText(/^script-src /).innerText();
  const lines = policy.replace(new URL(published).origin, "'self'").split("; ");
  expect(lines.map((line) => line.split(" ")[0])).toEqual(["script-src", "frame-src", "style-src"]);
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  for (const [at, allowed] of [lines.filter((line) => !line.startsWith("frame-src")), lines].entries()) {
    const headers = { "content-security-policy": ["default-src 'none'", "img-src *", ...allowed].join("; ") };
    const { url } = await serve({ settings, headers });
    await page.goto(url);
    await leaveAddress(page);
    await expect.poll(() => host.calls.filter(({ path }) => path.endsWith("getForm"))).toHaveLength(at + 1);
    if (at === 0) await expect.poll(() => complaints.join()).toContain("frame-src");
    complaints.length = 0;
  }
  await expect.poll(() => valuesOf(host).map(({ Email }) => Email)).toEqual(["ana@example.com"]);
  expect(complaints).toEqual([]);
});

test("a page that has the very form of its own keeps it to itself", async ({ page, serve, capture }) => {
  const { host, formId } = capture;
  const { url } = await serve({
    settings: capture.sinkTo(),
    pages: {
      "/": `<!doctype html><body><form id="mktoForm_${formId}"><input name="Email" value="own@example.com"></form><script async src="/parley/parley.js"></script>`,
    },
  });
  await page.goto(url);
  await leaveAddress(page);
  await expect
    .poll(() =>
      page.evaluate(() => {
        const key = Object.keys(localStorage).find((one) => one.startsWith("parley:form:")) ?? "";
        return JSON.parse(localStorage.getItem(key) ?? "{}").under?.until ?? 0;
      }),
    )
    .toBeGreaterThan(0);
  expect(host.calls).toEqual([]);
  await page.goto(`${url}second`);
  await expect.poll(() => valuesOf(host).map(({ Email }) => Email)).toEqual(["ana@example.com"]);
});

test("where it cannot be told which tab is alone, the form waits a minute and the page sees no error", async ({
  page,
  serve,
  capture,
}) => {
  const { host } = capture;
  await page.addInitScript(() => delete (Navigator.prototype as { locks?: unknown }).locks);
  await page.clock.install();
  const { url } = await serve({ settings: capture.sinkTo() });
  const site = await (await fetch(`${url}parley/site.js`)).text();
  const recovery = `${url}parley/${/"recovery":"(c[^"]+)"/.exec(site)?.[1]}`;
  const errors: Error[] = [];
  page.on("pageerror", (error) => errors.push(error));
  let asked = 0;
  await page.route(recovery, (route) => {
    asked++;
    return route.abort();
  });
  await page.goto(url);
  await leaveAddress(page);
  await expect.poll(() => asked).toBeGreaterThan(0);
  await page.unroute(recovery);
  // What has failed is tried again once that is known, which may be only now.
  await expect(async () => {
    await page.clock.fastForward("01:02");
    expect(host.submissions).toHaveLength(1);
  }).toPass();
  expect(errors).toEqual([]);
});

/** Asks for three things, one after the other. */
function longTalk() {
  const ask = (text: string, attribute: string, input: string) =>
    ["capture", { text: { en: text }, attribute, input }] as const;
  return dialogueOf(
    {
      email: ask("Your address?", "lead.email", "email"),
      first: ask("Your first name?", "lead.firstName", "text"),
      last: ask("Your last name?", "lead.lastName", "text"),
      end: ["end", {}],
    },
    ["start.next > email", "email.next > first", "first.next > last", "last.next > end"],
    { status: "live", targeting: sampleDialogue().targeting },
  );
}
