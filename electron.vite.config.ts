import react from "@vitejs/plugin-react";
import { defineConfig } from "electron-vite";
import { noticesPlugin } from "./scripts/packaging/noticesPlugin.ts";

// The oldest Electron that has to run this is the fallback runtime's 33 (see README), not the newest.
const node = "node20.18";
const chrome = "chrome130";

// CommonJS, so that the fallback runtime can put its own better-sqlite3 in place when it is required.
const commonJs = {
  format: "cjs",
  entryFileNames: "[name].cjs",
  chunkFileNames: "chunks/[name]-[hash].cjs",
} as const;

// Each further file of a screen would be a request that waits for main: one for the first screen, two more for the editor.
const fewFiles = {
  codeSplitting: {
    groups: [
      { name: "first", tags: ["$initial" as const], priority: 3 },
      {
        name: "ui",
        test: /[\\/]node_modules[\\/]@(?:base|floating)-ui[\\/]|[\\/]renderer[\\/]ui[\\/]|[\\/]languageTagPattern\.ts$/,
        priority: 2,
      },
      // only the few parts that read by schemas load them (the simulator's messages), never the editor itself, which is why
      // what it shares with them (a pattern) stands in "ui"
      {
        name: "schemas",
        test: /[\\/]node_modules[\\/]zod[\\/]|[\\/]shared[\\/]dialogue[\\/](?:value|languageTag|assetSchema|idSchema)\.ts$/,
        priority: 2,
      },
      { name: "editor", test: /[\\/]renderer[\\/]editor[\\/]EditorScreen\.tsx$/, priority: 1 },
    ],
  },
};

export default defineConfig({
  main: {
    build: {
      target: node,
      minify: true,
      rolldownOptions: {
        input: {
          main: "main/main.ts",
          peopleWorker: "main/people/worker/peopleWorker.ts",
          reportsWorker: "main/reports/worker/reportsWorker.ts",
        },
        output: commonJs,
      },
    },
  },
  preload: {
    build: {
      target: node,
      minify: true,
      // A sandboxed preload can load nothing but Electron, so everything goes into the one file.
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: "main/preload/preload.ts", stage: "main/preload/stage.ts" },
        output: commonJs,
      },
    },
  },
  renderer: {
    root: "renderer",
    plugins: [react(), noticesPlugin],
    build: {
      target: chrome,
      minify: true,
      rolldownOptions: { input: "renderer/index.html", output: fewFiles },
    },
  },
});
