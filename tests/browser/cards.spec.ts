import { expect } from "@playwright/test";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { chatOn } from "./chatOn.ts";
import { test } from "./siteTest.ts";

const everywhere = { targeting: { pages: { include: ["*"] } }, status: "live" };
const en = (text: string) => ({ en: text });

test("a meeting is asked for by a form, what does not fit is asked for again, and sinks hear of it", async ({
  page,
  serve,
  receive,
}) => {
  const hook = await receive();
  const dialogue = dialogueOf(
    {
      s: ["set", { assignments: [{ attribute: "lead.source", value: "chat on {{visit.path}}" }] }],
      m: ["meeting", { text: en("When does it suit you?") }],
      end: ["end", { text: en('See you, {{lead.firstName:"you"}} from {{lead.source:"?"}}') }],
    },
    ["start.next > s", "s.next > m", "m.booked > end", "m.declined > end"],
    everywhere,
  );
  const { url } = await serve({
    dialogues: [dialogue],
    settings: { sinks: { webhooks: [{ url: hook.url }] } },
  });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  const name = chat.panel.getByLabel("Your name");
  await expect(name).toBeFocused();
  await name.fill("Ana Braga");
  await page.keyboard.press("Tab");
  await page.keyboard.type("ana");
  await chat.answer("Ask for a meeting").click();
  await expect(chat.refusal).toHaveText(/does not look like an e-mail/);
  await chat.panel.getByLabel("Your e-mail").fill("ana@example.com");
  await chat.answer("Ask for a meeting").click();
  await expect(chat.refusal).toHaveText(/give a date/);
  await chat.panel.getByLabel("Day and time that suit you").fill("2099-03-02T10:30");
  await chat.answer("Ask for a meeting").click();
  await expect(chat.log).toContainText("March 2, 2099 at 10:30");
  await expect(chat.log).toContainText("See you, Ana from chat on /");
  const when = await page.evaluate(() => new Date("2099-03-02T10:30").toISOString());
  await expect
    .poll(() => hook.taken("meetingRequested"))
    .toMatchObject([{ node: "m", when, name: "Ana Braga", email: "ana@example.com" }]);
});

test("a split sends the same visitor the same way whenever he begins again", async ({ page, serve }) => {
  const dialogue = dialogueOf(
    {
      s: ["split", { arms: Array.from({ length: 20 }, (_, index) => ({ id: `a${index}` })) }],
      ...Object.fromEntries(
        Array.from({ length: 20 }, (_, index) => [
          `e${index}`,
          ["end", { text: en(`Way ${index}.`), restart: true }],
        ]),
      ),
    },
    ["start.next > s", ...Array.from({ length: 20 }, (_, index) => `s.a${index} > e${index}`)],
    everywhere,
  );
  const { url } = await serve({ dialogues: [dialogue] });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await expect(chat.log).toContainText("Way ");
  const first = (await chat.log.textContent()) ?? "";
  await chat.answer("Start again").last().click();
  await expect(chat.rows).toHaveCount(1);
  expect(await chat.log.textContent()).toBe(first);
});

for (const { failures, way } of [
  { failures: 0, way: "It worked." },
  { failures: 9, way: "It failed." },
])
  test(`a webhook that answers ${failures ? 503 : 204} is called with its fields, and the chat goes on: ${way}`, async ({
    page,
    serve,
    receive,
  }) => {
    const hook = await receive({ failures });
    const fields = [
      { name: "page", value: "{{visit.path}}" },
      { name: "kind", value: 'a "{{lead.none:"nobody"}}"' },
    ];
    const dialogue = dialogueOf(
      {
        w: ["webhook", { url: hook.url, fields }],
        ok: ["end", { text: en("It worked.") }],
        bad: ["end", { text: en("It failed.") }],
      },
      ["start.next > w", "w.ok > ok", "w.failed > bad"],
      everywhere,
    );
    const { url } = await serve({ dialogues: [dialogue] });
    await page.goto(url);
    const chat = chatOn(page);
    await chat.launcher.click();
    await expect(chat.log).toContainText(way);
    expect(hook.deliveries.map(({ report }) => report)).toMatchObject([
      { dialogue: "test", node: "w", fields: { page: "/", kind: 'a "nobody"' } },
    ]);
  });
