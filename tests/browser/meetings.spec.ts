import { expect, type Page } from "@playwright/test";
import ICAL from "ical.js";
import { isOffered } from "#shared/scheduling/requests/isOffered.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { chatOn } from "./chatOn.ts";
import { offeredTimes, signedWith } from "./offeredTimes.ts";
import { test } from "./siteTest.ts";

test.use({ timezoneId: "Europe/Berlin", locale: "en-US" });

const everywhere = {
  targeting: { pages: { include: ["*"] } },
  status: "live",
  languages: ["en", "pt-BR", "ar"],
};
const asking = (data: object = {}) =>
  dialogueOf(
    {
      m: ["meeting", { text: { en: "When does it suit you?" }, whom: "team:sales", ...data }],
      q: ["capture", { text: { en: "Anything else?" }, input: "text", attribute: "lead.note" }],
      end: ["end", {}],
      no: ["end", { text: { en: "Maybe later." } }],
    },
    ["start.next > m", "m.booked > q", "q.next > end", "m.declined > no"],
    everywhere,
  );
/** Two times on a Monday, one on the Sunday on which the clocks of Berlin are put back, at the hour that comes twice. */
const times = [
  "2098-10-26T00:30:00Z",
  "2098-10-26T01:30:00Z",
  "2098-10-27T09:00:00Z",
  "2098-10-27T13:30:00Z",
];
const snapshot = (validMinutes?: number) => offeredTimes(times, validMinutes);
const pageIn = (language: string) =>
  `<!doctype html><html lang="${language}"><head><title>A page</title><script async src="/parley/parley.js"></script></head><body></body></html>`;

async function open(page: Page, url: string) {
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  return {
    ...chat,
    day: (name: string | RegExp) =>
      chat.panel.getByRole("group", { name: /^(Day|Dia)$/ }).getByRole("radio", { name }),
    time: (name: string | RegExp) =>
      chat.panel.getByRole("group", { name: /^(Times on|Horários de)/ }).getByRole("radio", { name }),
  };
}

test("an offered time is asked for by keyboard alone, and nobody says that it is booked", async ({
  page,
  serve,
  receive,
}) => {
  const hook = await receive();
  const { url } = await serve({
    dialogues: [asking()],
    settings: { sinks: { webhooks: [{ url: hook.url }] } },
    beside: { "availability.json": snapshot() },
  });
  const chat = await open(page, url);
  await expect(chat.day(/Oct 26/)).toBeFocused();
  await expectAccessible(page);
  await page.keyboard.press("ArrowRight");
  await expect(chat.day(/Oct 27/)).toBeChecked();
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await expect(chat.time("2:30 PM")).toBeChecked();
  await chat.panel.getByLabel("Your name").fill("Ana Braga");
  await chat.panel.getByLabel("Your e-mail").fill("ana");
  await page.keyboard.press("Enter");
  await expect(chat.refusal).toHaveText(/does not look like an e-mail/);
  await expect(chat.panel.getByLabel("Your e-mail")).toBeFocused();
  await expectAccessible(page);
  await chat.panel.getByLabel("Your e-mail").fill("ana@example.com");
  await page.keyboard.press("Enter");
  await expect(chat.log).toContainText("It is not booked yet");
  await expect(chat.log).toContainText("Anything else?");
  await expect.poll(() => hook.taken("meetingRequested")).toHaveLength(1);
  const [report] = hook.taken("meetingRequested") as unknown as [
    { when: string; request: { offer: { minutes: number; snapshotId: string; sig: string } } },
  ];
  expect(report).toMatchObject({
    when: "2098-10-27T13:30:00.000Z",
    email: "ana@example.com",
    request: { whom: "team:sales", timeZone: "Europe/Berlin", offer: { minutes: 30, snapshotId: "s1" } },
  });
  const { offer } = report.request;
  const start = Date.parse(report.when) / 1000;
  expect(isOffered(signedWith, { ...offer, whom: "team:sales", start }, offer.sig)).toBe(true);

  await page.reload();
  const saved = page.waitForEvent("download");
  await chat.panel.getByRole("link", { name: "Add to your calendar" }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe("meeting.ics");
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const event = new ICAL.Component(ICAL.parse(Buffer.concat(chunks).toString())).getFirstSubcomponent(
    "vevent",
  );
  expect(String(event?.getFirstPropertyValue("dtstart"))).toBe("2098-10-27T13:30:00Z");
  expect(event?.getFirstPropertyValue("status")).toBe("TENTATIVE");
});

test("times follow the zone that is chosen, an hour that comes twice says which it is, and what was chosen stays", async ({
  page,
  serve,
}) => {
  const { url } = await serve({
    dialogues: [asking()],
    pages: { "/": pageIn("pt-BR") },
    beside: { "availability.json": snapshot() },
  });
  const chat = await open(page, url);
  await expect(chat.time("02:30 GMT+2")).toBeVisible();
  await expect(chat.time("02:30 GMT+1")).toBeVisible();
  await chat.day(/27 de out/).check({ force: true });
  await chat.time("14:30").check({ force: true });
  await chat.panel.getByLabel("Fuso horário").selectOption("Asia/Tehran");
  await expect(chat.time("17:00")).toBeChecked();
  await expect(chat.day(/27 de out/)).toBeChecked();
  await chat.panel.getByLabel("Fuso horário").selectOption("America/Sao_Paulo");
  await expect(chat.time("10:30")).toBeChecked();
  await expectAccessible(page);
});

for (const name of ["Etc/Unknown", "+03:00"])
  test(`a clock whose zone is called ${name} is read as UTC, and says so`, async ({
    page,
    serve,
    receive,
  }) => {
    await page.addInitScript((zone) => {
      const { resolvedOptions } = Intl.DateTimeFormat.prototype;
      Intl.DateTimeFormat.prototype.resolvedOptions = function () {
        return { ...resolvedOptions.call(this), timeZone: zone };
      };
    }, name);
    const hook = await receive();
    const { url } = await serve({
      dialogues: [asking()],
      settings: { sinks: { webhooks: [{ url: hook.url }] } },
      beside: { "availability.json": snapshot() },
    });
    const chat = await open(page, url);
    await expect(chat.panel.getByLabel("Time zone")).toHaveValue("UTC");
    await chat.day(/Oct 27/).check({ force: true });
    await chat.time("1:30 PM").check({ force: true });
    await chat.panel.getByLabel("Your name").fill("Ana");
    await chat.panel.getByLabel("Your e-mail").fill("ana@example.com");
    await chat.answer("Ask for this time").click();
    await expect
      .poll(() => hook.taken("meetingRequested"))
      .toMatchObject([{ when: "2098-10-27T13:30:00.000Z", request: { timeZone: "UTC" } }]);
  });

test("where people read from right to left, the arrow keys go with them", async ({ page, serve }) => {
  const { url } = await serve({
    dialogues: [asking()],
    pages: { "/": pageIn("ar") },
    beside: { "availability.json": snapshot() },
  });
  const chat = await open(page, url);
  await expect(chat.panel.getByRole("radio").first()).toBeFocused();
  const [first, second] = await Promise.all(
    [0, 1].map((index) => chat.panel.getByRole("radio").nth(index).boundingBox()),
  );
  expect(first?.x).toBeGreaterThan(second?.x ?? 0);
  await page.keyboard.press("ArrowLeft");
  await expect(chat.panel.getByRole("radio").nth(1)).toBeChecked();
  await expect(chat.panel.getByRole("radio").nth(1)).toBeFocused();
});

for (const [what, beside] of [
  ["is too old", { "availability.json": snapshot(-1) }],
  ["is not there", {}],
  ["is no JSON", { "availability.json": "<html>" }],
] as const)
  test(`a visitor names times when what is offered ${what}, or follows the card's link`, async ({
    page,
    serve,
    receive,
  }) => {
    const hook = await receive();
    const { url } = await serve({
      dialogues: [asking({ link: "https://book.example.com/sales" })],
      settings: { sinks: { webhooks: [{ url: hook.url }] } },
      beside,
    });
    const chat = await open(page, url);
    await expect(chat.panel.getByLabel("Time 1")).toBeFocused();
    await expect(chat.panel.getByRole("link", { name: /booking page/ })).toHaveAttribute(
      "href",
      "https://book.example.com/sales",
    );
    await expectAccessible(page);
    await chat.panel.getByLabel("Your name").fill("Ana");
    await chat.panel.getByLabel("Your e-mail").fill("ana@example.com");
    await chat.answer("Send these times").click();
    await expect(chat.refusal).toHaveText(/give a date/);
    await chat.panel.getByLabel("Time 1").fill("2099-03-03T10:30");
    await chat.panel.getByLabel("Time 3").fill("2099-03-02T09:00");
    await chat.answer("Send these times").click();
    await expect(chat.log).toContainText("We will answer by e-mail");
    await expect
      .poll(() => hook.taken("meetingRequested"))
      .toMatchObject([
        {
          when: "2099-03-02T08:00:00.000Z",
          request: { wishes: ["2099-03-02T08:00:00.000Z", "2099-03-03T09:30:00.000Z"] },
        },
      ]);
  });

test("who can be offered nobody reads what the team says then, in his language, and can still name times", async ({
  page,
  serve,
}) => {
  const says = { en: "Our partners will help you.", "pt-BR": "Nossos parceiros ajudam.\nLigue para eles." };
  const { url } = await serve({
    dialogues: [asking()],
    pages: { "/": pageIn("pt-BR") },
    beside: { "availability.json": offeredTimes([], 60, says) },
  });
  const chat = await open(page, url);
  await expect(chat.panel.getByText(says["pt-BR"])).toBeVisible();
  await expect(chat.panel).not.toContainText("estão ocupados");
  await expect(chat.panel).toContainText("Diga até três horários");
  await expect(chat.panel.getByLabel("Horário 1")).toBeFocused();
  await expectAccessible(page);
  await chat.answer("Continuar sem reunião").click();
  await expect(chat.panel.getByLabel("Horário 1")).toHaveCount(0);
});

test("who likes none of the times names others, and who wants no meeting goes on", async ({
  page,
  serve,
}) => {
  const { url } = await serve({ dialogues: [asking()], beside: { "availability.json": snapshot() } });
  const chat = await open(page, url);
  await chat.answer("Ask for this time").click();
  await expect(chat.refusal).toHaveText(/answer here/);
  await chat.answer("None of these suits me").click();
  await expect(chat.panel.getByLabel("Time 1")).toBeFocused();
  await chat.answer("Skip").click();
  await expect(chat.log).toContainText("Maybe later.");
});
