import { expect, test } from "@playwright/test";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { newTeam } from "#shared/scheduling/setup/newTeam.ts";
import { teamMemberSchema } from "#shared/scheduling/setup/team.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { importDialogue } from "#tests/support/importDialogue.ts";
import { startApp } from "#tests/support/startApp.ts";

const meeting = dialogueOf(
  {
    m: ["meeting", { text: { en: "When does it suit you?" }, whom: "agent:somebody-else" }],
    yes: ["end", { text: { en: "See you" } }],
    no: ["end", { text: { en: "Maybe later" } }],
    none: ["end", { text: { en: "Write to us" } }],
  },
  ["start.next > m", "m.booked > yes", "m.declined > no", "m.unavailable > none"],
  { id: "meet", name: "Meet", targeting: { pages: { include: ["*"] } } },
);
const setup = {
  agents: [
    {
      ...newAgent("ana", "UTC"),
      name: "Ana",
      email: "ana@example.com",
      schedulingLink: "https://book.example.com/ana",
    },
  ],
  teams: [
    {
      ...newTeam("sales"),
      name: "Sales",
      members: [teamMemberSchema.parse({ id: "ana" })],
      fallback: { en: "Our partners will help you." },
    },
  ],
  holidays: [],
};

test("a meeting card offers the times of a team or an agent, says when they cannot be offered, and is tried with made-up ones", async () => {
  const { app, window: page, close } = await startApp();
  try {
    await page.evaluate(async (given) => {
      await window.studio.call("agents:save", given);
      const site = await window.studio.call("settings:get", undefined);
      if (!site.ok) throw new Error("no settings");
      const meetings = { ...site.value.meetings, relay: "https://relay.example.com" };
      await window.studio.call("settings:set", { ...site.value, meetings });
    }, setup);
    const id = await importDialogue(page, meeting);
    await page.evaluate((dialogue) => {
      location.hash = `#/dialogue/${dialogue}`;
    }, id);
    const card = page.locator('.react-flow__node[data-id="m"]');
    await card.click();
    await expect(card).toContainText("Somebody who is gone");
    const inspector = page.getByRole("complementary", { name: "Inspector" });
    const whose = inspector.getByRole("combobox", { name: "Whose times are offered" });
    await expect(inspector).toContainText("The team or agent whose times it offers is gone");

    await whose.click();
    await page.getByRole("option", { name: "Team Sales" }).click();
    await expect(card).toContainText("Team Sales");
    await expect(inspector).toContainText("Nobody of “Sales” has a calendar");
    await whose.click();
    await page.getByRole("option", { name: "Ana" }).click();
    await expect(inspector.getByLabel("Booking page")).toHaveAttribute(
      "placeholder",
      "https://book.example.com/ana",
    );
    await expect(inspector).not.toContainText("Nobody of");
    await expect(page.getByRole("listbox")).toHaveCount(0);
    await expectAccessible(page);
    await page.keyboard.press("Control+z");
    await expect(card).toContainText("Team Sales");
    await expect(inspector.getByLabel("Booking page")).toHaveValue("");

    // Blank page: times are made up of the team's hours, and nothing leaves.
    const simulator = page.getByRole("region", { name: "Simulator" });
    const chat = simulator.frameLocator("iframe");
    await expect(simulator).toContainText("Made-up times");
    await expectAccessible(page);
    const ways = simulator.getByRole("combobox", { name: "How asking for a meeting goes" });
    // The chat takes the focus when it is ready, which closes a list that was opened a moment before.
    const go = (way: string) =>
      expect(async () => {
        await ways.click();
        await page.getByRole("option", { name: way }).click({ timeout: 2000 });
      }).toPass();
    await expect(chat.getByRole("group", { name: "Day", exact: true })).toBeVisible();
    await go("Nobody has time");
    await expect(chat.getByText("Our partners will help you.")).toBeVisible();
    await go("Somebody is faster");
    await chat
      .getByRole("group", { name: /^Times on/ })
      .getByRole("radio")
      .first()
      .check({ force: true });
    await chat.getByLabel("Your name").fill("Eva");
    await chat.getByLabel("Your e-mail").fill("eva@example.com");
    await chat.getByRole("button", { name: "Book this time" }).click();
    await expect(chat.getByText("Somebody has just taken that time")).toBeVisible();
    await chat
      .getByRole("group", { name: /^Times on/ })
      .getByRole("radio")
      .first()
      .check({ force: true });
    await chat.getByRole("button", { name: "Book this time" }).click();
    await expect(chat.getByText("Booked with Ana")).toBeVisible();
    await expect(chat.getByText("See you")).toBeVisible();
    await expect(simulator).not.toContainText("Made-up times");

    // A page in a window of its own offers them, too, as the files beside the bundle do on a site without a relay.
    await page.evaluate(async () => {
      const site = await window.studio.call("settings:get", undefined);
      if (!site.ok) throw new Error("no settings");
      const meetings = { ...site.value.meetings, relay: "" };
      await window.studio.call("settings:set", { ...site.value, meetings });
    });
    await simulator.getByRole("combobox", { name: "Page" }).click();
    const [visited] = await Promise.all([
      app.waitForEvent("window"),
      page.getByRole("option", { name: "Sample site" }).click(),
    ]);
    await visited.getByRole("button", { name: "Open the chat" }).click();
    await visited
      .getByRole("group", { name: /^Times on/ })
      .getByRole("radio")
      .first()
      .check({ force: true });
    await visited.getByLabel("Your name").fill("Eva");
    await visited.getByLabel("Your e-mail").fill("eva@example.com");
    await expect(simulator).toContainText("Made-up times");
    await visited.getByRole("button", { name: "Ask for this time" }).click();
    await expect(visited.getByText("It is not booked yet")).toBeVisible();
    await expect(simulator).not.toContainText("Made-up times");

    await whose.click();
    await page.getByRole("option", { name: /^Nobody's/ }).click();
    await expect(inspector.getByRole("combobox", { name: "Who gets the meeting" })).toBeVisible();
  } finally {
    await close();
  }
});
