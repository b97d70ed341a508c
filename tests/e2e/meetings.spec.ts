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
  { id: "meet", name: "Meet" },
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
  teams: [{ ...newTeam("sales"), name: "Sales", members: [teamMemberSchema.parse({ id: "ana" })] }],
  holidays: [],
};

test("a meeting card offers the times of a team or an agent, and says when they cannot be offered", async () => {
  const { window: page, close } = await startApp();
  try {
    await page.evaluate((given) => window.studio.call("agents:save", given), setup);
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
    await expect(inspector.getByLabel("Booking page")).toHaveValue("https://book.example.com/ana");
    await expect(inspector).not.toContainText("Nobody of");
    await expectAccessible(page);
    await page.keyboard.press("Control+z");
    await expect(card).toContainText("Team Sales");
    await expect(inspector.getByLabel("Booking page")).toHaveValue("");
    await whose.click();
    await page.getByRole("option", { name: /^Nobody's/ }).click();
    await expect(inspector.getByRole("combobox", { name: "Who gets the meeting" })).toBeVisible();
  } finally {
    await close();
  }
});
