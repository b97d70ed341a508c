import { defineConfig } from "@playwright/test";

// No call to any host but the ones that a test serves.
const quiet = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--disable-quic",
];

export default defineConfig({
  outputDir: "artifacts/playwright",
  testMatch: "**/*.spec.ts",
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  timeout: 60_000,
  globalTimeout: 1_500_000,
  // Of two cores: left to itself it would take one.
  workers: 2,
  reporter: [
    ["list"],
    ["json", { outputFile: process.env.PARLEY_TEST_REPORT ?? "artifacts/playwright.json" }],
  ],
  use: { trace: "retain-on-failure", screenshot: "only-on-failure" },
  projects: [
    {
      name: "browser",
      testDir: "tests/browser",
      use: {
        browserName: "chromium",
        launchOptions: { executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args: quiet },
      },
    },
    // One window at a time: they share one screen and its focus.
    { name: "e2e", testDir: "tests/e2e", workers: 1 },
  ],
});
