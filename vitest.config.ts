import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: [
      "{shared,main,renderer,widget,scripts,bench}/**/*.test.{ts,tsx,mjs}",
      "tests/{contract,house,store}/**/*.test.ts",
    ],
    testTimeout: 30_000,
  },
});
