import path from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";

/** Builds the page of plain React Flow into a folder and answers its file. */
export async function buildPlainFlow(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: "error",
    root: path.join(import.meta.dirname, "plainFlow"),
    base: "./",
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, modulePreload: false },
  });
  return path.join(folder, "index.html");
}
