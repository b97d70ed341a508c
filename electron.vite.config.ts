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

// Each further file of the first screen would be a request that waits for main.
const oneFirstFile = {
  codeSplitting: { groups: [{ name: "first", tags: ["$initial" as const] }] },
};

export default defineConfig({
  main: {
    build: {
      target: node,
      minify: true,
      rolldownOptions: { input: { main: "main/main.ts" }, output: commonJs },
    },
  },
  preload: {
    build: {
      target: node,
      minify: true,
      // A sandboxed preload can load nothing but Electron, so everything goes into the one file.
      externalizeDeps: false,
      rolldownOptions: { input: { preload: "main/preload/preload.ts" }, output: commonJs },
    },
  },
  renderer: {
    root: "renderer",
    plugins: [react(), noticesPlugin],
    build: {
      target: chrome,
      minify: true,
      rolldownOptions: { input: "renderer/index.html", output: oneFirstFile },
    },
  },
});
