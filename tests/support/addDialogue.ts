import type { Page } from "@playwright/test";

/**
 * Puts a dialogue into the store behind the list's back, shows the list anew, and answers the id. `template`: blank if
 * left out.
 */
export async function addDialogue(page: Page, name: string, template?: string): Promise<string> {
  const id = await page.evaluate(
    async ([ownName, ownTemplate]) => {
      const made = await window.studio.call("dialogues:create", {
        name: ownName,
        language: "en",
        ...(ownTemplate === undefined ? {} : { template: ownTemplate }),
      });
      if (!made.ok) throw new Error(made.error.message);
      return made.value.id;
    },
    [name, template] as const,
  );
  await page.reload();
  await page.locator(`[data-row="${id}"]`).waitFor();
  return id;
}
