import type { Page } from "@playwright/test";
import { chatOn } from "./chatOn.ts";

/** Opens the chat on a page, and in it the document that is called “The guide”. */
export async function openGuide(page: Page) {
  const chat = chatOn(page);
  await chat.launcher.click();
  await page.getByRole("button", { name: "The guide" }).click();
  const viewer = page.getByRole("dialog", { name: "The guide" });
  return {
    viewer,
    pages: viewer.getByRole("region", { name: "Pages of the document" }),
    button: (name: string) => viewer.getByRole("button", { name, exact: true }),
  };
}
