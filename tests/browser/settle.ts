import type { Page } from "@playwright/test";

/** When the page stands and has decided: whatever is to be shown is there or never will be. */
export async function settle(page: Page) {
  await page.waitForFunction(() => "parley" in window);
  await page.waitForLoadState("networkidle");
}
