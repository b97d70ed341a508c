import { test as base } from "@playwright/test";
import { type Site, type SiteWishes, startSite } from "#tests/support/startSite.ts";
import { startWebhook, type Webhook } from "#tests/support/startWebhook.ts";

type Fixtures = {
  /** Starts a site that is gone after the test. */
  readonly serve: (wishes?: SiteWishes) => Promise<Site>;
  /** Starts a webhook that is gone after the test. */
  readonly receive: (wishes?: Parameters<typeof startWebhook>[0]) => Promise<Webhook>;
};

/** Playwright's test, with sites and webhooks. */
export const test = base.extend<Fixtures>({
  serve: async ({ page: _ }, use) => {
    const sites: Site[] = [];
    await use(async (wishes) => {
      const site = await startSite(wishes);
      sites.push(site);
      return site;
    });
    for (const site of sites) await site.close();
  },
  receive: async ({ page: _ }, use) => {
    const hooks: Webhook[] = [];
    await use(async (wishes) => {
      const hook = await startWebhook(wishes);
      hooks.push(hook);
      return hook;
    });
    for (const hook of hooks) await hook.close();
  },
});
