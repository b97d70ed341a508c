import { defineConfig } from "vitest/config";
import { StageReporter } from "./scripts/testing/StageReporter.ts";

const testTimeout = 30_000;
// Servers of the tests take long to start on a busy machine.
const hookTimeout = 60_000;
const report = process.env.PARLEY_TEST_REPORT;

export default defineConfig({
  test: {
    // Of two cores: left to itself it would take one.
    maxWorkers: 2,
    reporters: report === undefined ? ["default"] : ["default", new StageReporter(report)],
    projects: [
      {
        // Pure modules: one test file leaves nothing behind for the next, so that what they share is read once.
        test: { name: "shared", include: ["shared/**/*.test.ts"], isolate: false, testTimeout, hookTimeout },
      },
      {
        test: {
          name: "studio",
          include: ["{main,renderer,widget,scripts,bench,tests}/**/*.test.{ts,tsx,mjs}"],
          testTimeout,
          hookTimeout,
        },
      },
    ],
  },
});
