import { expect, type Locator, type Page, test } from "@playwright/test";
import { addDialogue } from "#tests/support/addDialogue.ts";
import { dialogueOf } from "#tests/support/dialogueOf.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { importDialogue } from "#tests/support/importDialogue.ts";
import { startApp } from "#tests/support/startApp.ts";

const en = (text: string) => ({ en: text });

const filing = dialogueOf(
  {
    hook: ["webhook", { url: "https://crm.example.com/visits" }],
    filed: ["message", { text: en("It is filed.") }],
    lost: ["message", { text: en("It could not be filed.") }],
    back: ["end", {}],
  },
  ["start.next > hook", "hook.ok > filed", "hook.failed > lost", "filed.next > back", "lost.next > back"],
  { id: "filing", name: "Filing", type: "flow" },
);

/** By chance it goes to the long way, which asks for a day and a meeting and files both, or to the short one. */
const visit = dialogueOf(
  {
    ways: [
      "split",
      {
        arms: [
          { id: "long", label: "Long", weight: 1 },
          { id: "short", label: "Short", weight: 1 },
        ],
      },
    ],
    day: ["capture", { text: en("Which day?"), input: "date", attribute: "lead.day", required: true }],
    meet: ["meeting", { text: en("When shall we call?") }],
    call: ["flow", { flow: "filing" }],
    soon: ["end", { text: en("See you soon") }],
    bye: ["end", { text: en("Another time, then") }],
  },
  [
    "start.next > ways",
    "ways.long > day",
    "ways.short > bye",
    "day.next > meet",
    "meet.booked > call",
    "meet.declined > bye",
    "meet.unavailable > bye",
    "call.next > soon",
  ],
  {
    id: "visit",
    name: "Visit",
    tests: [
      {
        name: "The long way",
        now: "2026-05-01T09:00:00Z",
        seed: 2,
        steps: [
          { expect: { at: "day" } },
          { say: "2026-05-20" },
          { expect: { at: "meet" } },
          // as the simulator records it
          { book: Date.UTC(2026, 4, 4, 10) },
          { expect: { text: "It is filed." } },
          { expect: { attribute: "lead.day", is: "2026-05-20" } },
          { expect: { status: "completed" } },
        ],
      },
    ],
  },
);

test("a conversation is recorded, run with one click, fails where the dialogue changed, and is taken back", async () => {
  const studio = await startApp();
  try {
    const { window } = studio;
    const id = await addDialogue(window, "Product questions", "product-questions");
    await window.evaluate((dialogue) => {
      location.hash = `#/dialogue/${dialogue}`;
    }, id);
    const simulator = window.getByRole("region", { name: "Simulator" });
    const chat = simulator.frameLocator("iframe");
    await chat.getByRole("button", { name: "Yes" }).click();
    await chat.getByRole("textbox").fill("ada@acme.com");
    await chat.getByRole("textbox").press("Enter");
    await expect(simulator.getByText("Completed")).toBeVisible();
    await simulator.getByRole("button", { name: "Save as test" }).click();

    const panel = window.getByRole("region", { name: "Conversation tests" });
    await expect(panel.getByLabel("Name", { exact: true })).toHaveValue("Conversation 4");
    await panel.getByRole("button", { name: "Run all tests" }).click();
    await expect(panel.getByText("4 passed, 0 failed")).toBeVisible();
    await expectAccessible(window);

    // the answer stands there by its words
    const answer = panel.getByRole("combobox", { name: "Value" }).filter({ hasText: /^Yes$/ });
    await expect(answer).toBeVisible();

    await panel.getByRole("button", { name: "Add a step" }).click();
    const steps = panel.getByRole("list", { name: "Steps" }).getByRole("listitem");
    await steps.last().getByLabel("Value").fill("Never said");
    await window.keyboard.press("F8");
    await expect(panel.getByText("3 passed, 1 failed")).toBeVisible();
    await expect(panel.getByRole("status")).toContainText("Expected the bot to say “Never said”");
    await expect(steps.last()).toHaveAttribute("aria-current", "step");
    await expect(window.locator(".react-flow__node.selected")).toHaveCount(1);
    await expectAccessible(window);

    await window.keyboard.press("ControlOrMeta+z");
    await expect(steps.last().getByLabel("Value")).toHaveValue("");

    await test.step("days, meetings, chance and the webhooks of flows are edited where they stand", () =>
      editCircumstances(window, panel));
  } finally {
    await studio.close();
  }
});

async function editCircumstances(window: Page, panel: Locator): Promise<void> {
  await importDialogue(window, filing);
  const id = await importDialogue(window, visit);
  await window.evaluate((dialogue) => {
    location.hash = `#/dialogue/${dialogue}`;
  }, id);
  await window.locator('.react-flow__node[data-id="meet"]').waitFor();
  const run = async (passed: number) => {
    await window.keyboard.press("F8");
    await expect(panel.getByText(`${passed} passed, ${1 - passed} failed`)).toBeVisible();
    await expect(panel.getByText("The dialogue has changed since")).toHaveCount(0);
  };
  await run(1);
  const steps = panel.getByRole("list", { name: "Steps" }).getByRole("listitem");
  const failed = panel.locator('[aria-current="step"]');
  const undo = window.getByRole("button", { name: /^Undo/ });

  await steps.nth(1).getByLabel("Value").fill("2026-02-30");
  await run(0);
  await expect(failed).toContainText("Expected to be at “Meeting: When shall we call?”, but it is at");
  await undo.click();

  const booked = steps.nth(3).getByLabel("Moment (UTC)");
  await expect(booked).toHaveValue("2026-05-04T10:00");
  // before the moment in which the test takes place
  await booked.fill("2026-04-04T10:00");
  await run(0);
  await expect(failed).toContainText("Expected the bot to say “It is filed.”");
  await undo.click();

  // a year that is typed is a year 2 first
  await booked.focus();
  await window.keyboard.type("05042027");
  await expect(booked).toHaveValue("2027-05-04T10:00");
  await run(1);
  await undo.click();
  await expect(booked).toHaveValue("2026-05-04T10:00");

  await panel.getByText("Circumstances").click();
  await panel.getByLabel("Chance").fill("1");
  await run(0);
  await expect(failed).toContainText(
    "Expected to be at “Capture: Which day?”, but it is at “End: Another time, then”",
  );
  await undo.click();

  const answer = panel.getByRole("combobox", { name: "Flow: Filing › Webhook: crm.example.com/visits" });
  await expectAccessible(window);
  await answer.click();
  await window.getByRole("option", { name: "Failed" }).click();
  await run(0);
  await expect(failed).toContainText("it said “It could not be filed.");
  await undo.click();
  await run(1);
}
