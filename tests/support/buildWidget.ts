import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createBuilder } from "vite";

/** Builds the widget into `out/widget`, if that has not been done yet: unit tests run before the build. */
export async function buildWidget(): Promise<void> {
  const at = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));
  if (existsSync(at("out/widget/pages.css"))) return;
  const builder = await createBuilder({ configFile: at("widget/vite.config.ts"), logLevel: "warn" });
  await builder.buildApp();
}
