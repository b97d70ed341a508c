import type { Page } from "@playwright/test";
import { themeSchema } from "#shared/site/theme.ts";
import type { Site, SiteWishes } from "#tests/support/startSite.ts";
import { chatOn } from "./chatOn.ts";
import { dialogueFor } from "./dialogueFor.ts";
import { poking } from "./poking.ts";

type Serve = (wishes?: SiteWishes) => Promise<Site>;

/**
 * One site for many looks: `/<name>` has a dialogue of its own with the theme of that name. `poke`: whether they say their first
 * message beside the launcher. Answers what opens such a page.
 */
export async function wardrobe(
  page: Page,
  serve: Serve,
  looks: { readonly [name: string]: object },
  { poke = false, ...wishes }: SiteWishes & { readonly poke?: boolean } = {},
) {
  const names = Object.keys(looks);
  const themes = names.map((id) => themeSchema.parse({ id, ...looks[id] }));
  const site = await serve({ themes, ...wishes });
  const { nodes } = poking(poke);
  await site.publish(names.map((id) => dialogueFor(id, [`${site.url}${id}`], { theme: id, nodes })));
  const root = page.locator("parley-chat .root");
  return async (name: string) => {
    await page.goto(`${site.url}${name}`);
    // It stands with its look, or not at all.
    await root.waitFor({ state: "attached" });
    return { chat: chatOn(page), root };
  };
}
