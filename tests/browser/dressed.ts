import type { Page } from "@playwright/test";
import { themeSchema } from "#shared/site/theme.ts";
import type { Site, SiteWishes } from "#tests/support/startSite.ts";
import { chatOn } from "./chatOn.ts";
import { poking } from "./poking.ts";

type Serve = (wishes?: SiteWishes) => Promise<Site>;

/** Opens a page whose only dialogue, unless others are wished for, has this theme. */
export async function dressed(page: Page, serve: Serve, theme: object, wishes: SiteWishes = {}) {
  const themes = [themeSchema.parse({ id: "t", ...theme })];
  const site = await serve({ dialogues: [poking(false)], themes, ...wishes });
  await page.goto(site.url);
  const root = page.locator("parley-chat .root");
  // It stands with its look, or not at all.
  await root.waitFor({ state: "attached" });
  return { site, chat: chatOn(page), root };
}
