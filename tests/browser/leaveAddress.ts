import type { Page } from "@playwright/test";
import { chatOn } from "./chatOn.ts";

/** Opens the sample's chat and leaves an address in it. */
export async function leaveAddress(page: Page, address = "ana@example.com") {
  const chat = chatOn(page);
  await chat.launcher.click();
  await chat.answer("Yes").click();
  await chat.field.fill(address);
  await page.keyboard.press("Enter");
  return chat;
}
