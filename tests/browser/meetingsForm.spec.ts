import { expect } from "@playwright/test";
import { asksInPayload } from "#main/meetings/requests/asksInPayload.ts";
import { isOffered } from "#shared/scheduling/requests/isOffered.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { test } from "./captureTest.ts";
import { chatOn } from "./chatOn.ts";
import { offeredTimes, signedWith } from "./offeredTimes.ts";

test.use({ timezoneId: "Europe/Berlin", locale: "en-US" });

const meeting = (text: string) => ["meeting", { text: { en: text }, whom: "team:sales" }] as const;
const asking = dialogueOf(
  {
    mail: [
      "capture",
      { text: { en: "Your address?" }, input: "email", attribute: "lead.email", required: true },
    ],
    one: meeting("When shall we show it?"),
    two: meeting("When shall we talk?"),
    three: meeting("And when shall we meet again?"),
    end: ["end", {}],
  },
  ["start.next > mail", "mail.next > one", "one.booked > two", "two.booked > three", "three.booked > end"],
  { targeting: { pages: { include: ["*"] } }, status: "live" },
);

test("each meeting that is asked for reaches Marketo by a form at once, whatever was sent before or is still under way", async ({
  page,
  serve,
  capture,
}) => {
  const { host } = capture;
  const { url } = await serve({
    dialogues: [asking],
    settings: capture.sinkTo(),
    beside: {
      "availability.json": offeredTimes([
        "2098-10-27T09:00:00Z",
        "2098-10-27T13:30:00Z",
        "2098-10-27T15:00:00Z",
      ]),
    },
  });
  await page.goto(url);
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.field.fill("ana@example.com");
  await page.keyboard.press("Enter");
  await expect.poll(() => host.submissions.length).toBe(1);
  const ask = async (time: string) => {
    await chat.panel.getByRole("radio", { name: time }).check({ force: true });
    await chat.panel.getByLabel("Your name").fill("Ana Braga");
    await chat.answer("Ask for this time").click();
  };
  await ask("10:00 AM");
  await expect.poll(() => host.submissions.length).toBe(2);
  host.fail({ match: "save2", with: { delay: 2500 } });
  const posts = () => host.calls.filter(({ path }) => path.endsWith("save2")).length;
  await ask("2:30 PM");
  await expect.poll(posts).toBe(3);
  await ask("4:00 PM");
  await expect(chat.log.getByText("It is not booked yet")).toHaveCount(3);
  await expect.poll(() => host.submissions.length).toBe(4);
  const asks = host.submissions.flatMap(({ values }) => asksInPayload(values.chatPayload ?? ""));
  expect(asks).toMatchObject([
    { name: "Ana Braga", email: "ana@example.com", timeZone: "Europe/Berlin", whom: "team:sales" },
    { offer: { start: Date.parse("2098-10-27T13:30:00Z") / 1000 } },
    { offer: { start: Date.parse("2098-10-27T15:00:00Z") / 1000 } },
  ]);
  expect(new Set(asks.map(({ requestId }) => requestId)).size).toBe(3);
  for (const { whom, offer } of asks)
    expect(offer && isOffered(signedWith, { ...offer, whom }, offer.sig)).toBe(true);
});
