import { expect, test } from "@playwright/test";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { newTeam } from "#shared/scheduling/setup/newTeam.ts";
import { expectAccessible } from "#tests/support/expectAccessible.ts";
import { startApp } from "#tests/support/startApp.ts";

test("agents are added, given hours and holidays, previewed, put into teams, removed and brought back, and are there after a reload", async () => {
  const studio = await startApp();
  const { window } = studio;
  try {
    await window.getByRole("button", { name: "Agents" }).click();
    await window.getByRole("button", { name: "New agent" }).click();
    await expect(window.getByLabel("Name")).toBeFocused();
    await window.getByLabel("Name").fill("Anna Berg");
    await window.getByLabel("E-mail address").fill("anna@acme.com");
    await expect(window.getByRole("heading", { name: "Anna Berg" })).toBeVisible();
    await expect(window.getByText("No calendar is chosen that meetings go into.")).toBeVisible();

    const monday = window.getByRole("group", { name: "Monday" });
    await monday.getByLabel("Block 1 to").fill("12:00");
    await monday.getByRole("button", { name: "Add a block: Monday" }).click();
    await expect(monday.getByLabel("Block 2 from")).toHaveValue("13:00");
    await expect(monday.getByLabel("Block 2 to")).toHaveValue("17:00");
    await monday.getByRole("button", { name: "Monday to Friday as on Monday" }).click();
    const friday = window.getByRole("group", { name: "Friday" });
    await expect(friday.getByLabel("Block 2 from")).toHaveValue("13:00");
    await window.keyboard.press("ControlOrMeta+z");
    await expect(friday.getByLabel("Block 2 from")).toHaveCount(0);

    await window.getByLabel("Notice (minutes)").fill("0");
    await window.getByRole("button", { name: "Look now" }).click();
    await expect(window.getByText(/times by the hours alone: no calendar was read\./)).toBeVisible();
    await expectAccessible(window);

    await window.getByRole("button", { name: "New list of holidays" }).click();
    await window.getByLabel("Name", { exact: true }).fill("Germany");
    await window.getByLabel("Date").fill("2026-12-25");
    await window.getByLabel("Name of the day").fill("Christmas");
    await window.keyboard.press("Enter");
    await expect(window.getByText("Christmas")).toBeVisible();
    await expectAccessible(window);

    const list = window.getByRole("navigation", { name: "Agents and teams" });
    await list.getByRole("button", { name: "Anna Berg" }).click();
    await window.getByRole("switch", { name: "Does not work on: Germany" }).click();
    await window.getByRole("button", { name: "Remove", exact: true }).click();
    await expect(list.getByRole("button", { name: "Anna Berg" })).toHaveCount(0);
    await expect(window.getByRole("heading", { name: "Germany" })).toBeFocused();
    await window.getByRole("button", { name: "Undo: removed agent" }).click();
    await expect(list.getByRole("button", { name: "Anna Berg" })).toBeVisible();

    await list.getByRole("button", { name: "Anna Berg" }).click();
    await window.getByRole("button", { name: "Duplicate" }).click();
    await window.getByLabel("Name").fill("Bob Stone");
    await window.getByLabel("E-mail address").fill("bob@acme.com");
    await list.getByRole("button", { name: "New team" }).click();
    await window.getByLabel("Name", { exact: true }).fill("Sales");
    const members = window.getByRole("list", { name: "Members" }).getByRole("listitem");
    await expect(members).toHaveText([/Anna Berg/, /Bob Stone/]);
    await expect(list.getByRole("button", { name: "Sales Cannot be booked yet" })).toBeVisible();
    await expect(window.getByText("None of the members can be booked yet")).toBeVisible();
    await expect(members.first()).toContainText("Cannot be booked yet");
    await members.first().getByRole("button", { name: "Move down: Anna Berg" }).press("Enter");
    await expect(members).toHaveText([/Bob Stone/, /Anna Berg/]);
    await expect(members.last().getByRole("button", { name: "Move up: Anna Berg" })).toBeFocused();
    await window.getByRole("radio", { name: "By shares" }).check();
    await window.getByLabel("Weight of Anna Berg").fill("2");

    const next = window.getByRole("list", { name: "Who is next" }).getByRole("listitem");
    await expect(next.first()).toContainText("Anna Berg");

    const csv = "company,domain,agent\nAcme,acme.com,anna@acme.com\nBeta,beta.com,carl@acme.com\n";
    await window
      .locator('input[type="file"]')
      .setInputFiles({ name: "accounts.csv", mimeType: "text/csv", buffer: Buffer.from(csv) });
    await expect(window.getByText("Row 3: “carl@acme.com” is no member")).toBeVisible();
    await expect(window.getByText("1 account", { exact: true })).toBeVisible();

    const fallback = window.getByRole("textbox", { name: "Message without times" });
    await expect(fallback).toHaveAttribute("placeholder", "All our times are taken at the moment.");
    await fallback.fill("Our partners will help you.");
    await window.keyboard.press("ControlOrMeta+z");
    await expect(fallback).toHaveValue("");
    await window.keyboard.press("ControlOrMeta+Shift+z");
    await expect(fallback).toHaveValue("Our partners will help you.");
    await window.getByLabel("Subject").fill("Talk with ");
    await window.getByRole("button", { name: "Insert a token" }).first().click();
    await window.getByRole("combobox", { name: "Attribute" }).fill("agent.name");
    await window.keyboard.press("Enter");
    await window.getByLabel("Text", { exact: true }).fill("**Dear** {{lead.firstName}} of {{lead.company}}");
    const preview = window.getByRole("region", { name: "Preview of the invitation" });
    await expect(preview).toContainText("Talk with Bob Stone");
    await expect(preview.getByRole("strong")).toHaveText("Dear");
    await expect(window.getByText("Nothing is known here of lead.company.")).toBeVisible();

    await window.getByRole("button", { name: "Add a rule" }).click();
    const rule = window.getByRole("listitem", { name: "Rule 1" });
    await rule.getByRole("checkbox", { name: "Bob Stone" }).check();
    await window.getByRole("button", { name: "Look now" }).click();
    await expect(window.getByText(/^Bob Stone: has time at \d+ of them\.$/)).toBeVisible();
    await expectAccessible(window);
    await list.getByRole("button", { name: "Bob Stone" }).click();
    await window.getByRole("button", { name: "Remove", exact: true }).click();
    await list.getByRole("button", { name: "Sales" }).click();
    await expect(members).toHaveText([/Anna Berg/]);
    await window.keyboard.press("ControlOrMeta+z");
    await expect(members).toHaveText([/Bob Stone/, /Anna Berg/]);
    await expect(rule.getByRole("checkbox", { name: "Bob Stone" })).toBeChecked();
    await expect(window.getByText("Saved")).toBeVisible();

    await window.reload();
    await expect(list.getByRole("button", { name: "Anna Berg" })).toBeVisible();
    await expect(window.getByRole("switch", { name: "Does not work on: Germany" })).toBeChecked();
    await list.getByRole("button", { name: "Sales" }).click();
    await expect(fallback).toHaveValue("Our partners will help you.");
  } finally {
    await studio.close();
  }
});

test("many agents are looked for by name or address; the one that is open stays in sight", async () => {
  const studio = await startApp();
  const { window: page } = studio;
  try {
    const agents = Array.from({ length: 20 }, (_, index) => ({
      ...newAgent(`a${index}`, "UTC"),
      name: index === 7 ? "João Jansen" : `Agent ${index}`,
      email: `agent.${index}@acme.com`,
    }));
    await page.evaluate((setup) => window.studio.call("agents:save", setup), {
      agents,
      teams: [{ ...newTeam("t"), name: "Sales" }],
      holidays: [],
    });
    await page.getByRole("button", { name: "Agents" }).click();
    const list = page.getByRole("navigation", { name: "Agents and teams" });
    await list.getByRole("button", { name: "Agent 19" }).click();
    await page.keyboard.press("ControlOrMeta+f");
    await page.keyboard.type("joao");
    await expect(list.locator("[data-setup-item]")).toHaveText(["João Jansen", "Agent 19"]);
    await expect(list.getByRole("region", { name: "Teams" })).toBeHidden();
    await expectAccessible(page);
    await page.keyboard.press("Enter");
    await expect(list.getByRole("button", { name: "João Jansen" })).toBeFocused();
    await list.getByRole("textbox", { name: "Search" }).fill("agent.12@");
    await list.getByRole("button", { name: "Agent 12" }).click();
    await expect(page.getByRole("heading", { name: "Agent 12" })).toBeVisible();
    await list.getByRole("textbox", { name: "Search" }).press("Escape");
    await expect(list.locator("[data-setup-item]")).toHaveCount(21);

    await list.getByRole("button", { name: "Sales" }).click();
    const member = page.getByRole("combobox", { name: "Add a member" });
    await member.fill("joao");
    await page.getByRole("option", { name: "João Jansen" }).click();
    await member.fill("agent 12");
    await expect(page.getByRole("option")).toHaveText(["Agent 12"]);
    await member.press("Enter");
    await expect(member).toHaveValue("");
    const members = page.getByRole("list", { name: "Members" }).getByRole("listitem");
    await expect(members).toHaveText([/João Jansen/, /Agent 12/]);
  } finally {
    await studio.close();
  }
});
