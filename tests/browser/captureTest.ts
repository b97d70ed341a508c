import { type Capture, startCapture } from "#tests/support/startCapture.ts";
import { test as base } from "./siteTest.ts";

/** Playwright's test, with sites and a Marketo whose form they fill in. */
export const test = base.extend<{ readonly capture: Capture }>({
  capture: async ({ page: _ }, use) => {
    const capture = await startCapture();
    await use(capture);
    await capture.close();
  },
});
