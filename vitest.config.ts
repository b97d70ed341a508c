import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{shared,main,renderer,widget,scripts,bench,tests}/**/*.test.{ts,tsx,mjs}"],
    testTimeout: 30_000,
  },
});
