import path from "node:path";
import { build, type Rolldown } from "vite";

/** The script of a page that plays two steps of the sample with Preact and does nothing else: the floor that the widget is held to. */
export async function buildPreactPage(): Promise<string> {
  const result = (await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      modulePreload: false,
      rolldownOptions: {
        input: path.join(import.meta.dirname, "preactPage", "main.ts"),
        output: { format: "iife", codeSplitting: false },
      },
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}
