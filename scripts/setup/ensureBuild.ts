import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { runTool } from "#scripts/process/runTool.ts";
import { withLock } from "#scripts/process/withLock.ts";
import { projectRoot } from "./projectRoot.ts";
import { SetupError } from "./SetupError.ts";
import { say } from "./say.ts";
import { sourceHash } from "./sourceHash.ts";

/** The two things that are built: the widget that visitors load, and the studio around it. */
export type BuildPart = "widget" | "studio";

type Recipe = {
  readonly tool: string;
  readonly words: readonly string[];
  readonly from: readonly string[];
  readonly proof: string;
};

const output = path.join(projectRoot, "out");
const common = ["shared", "package.json", "package-lock.json", "tsconfig.json"];

const recipes: Readonly<Record<BuildPart, Recipe>> = {
  widget: {
    tool: "vite",
    words: ["build", "-c", "widget/vite.config.ts", "--logLevel", "warn"],
    from: ["widget", ...common],
    proof: "widget",
  },
  studio: {
    tool: "electron-vite",
    words: ["build", "--logLevel", "warn"],
    from: ["main", "renderer", "assets", "scripts/packaging", "electron.vite.config.ts", ...common],
    proof: "main/main.cjs",
  },
};

/**
 * Builds what has changed since it was built last, judged by the contents of its sources.
 *
 * @throws {SetupError} when a build fails; the builder has said why
 */
export async function ensureBuild(parts: readonly BuildPart[]): Promise<void> {
  for (const part of parts) {
    if (isBuilt(part)) continue;
    // Several command lines may be started at once; the first one builds for all.
    await withLock(path.join(output, `.${part}.lock`), async () => {
      if (!isBuilt(part)) await build(part);
    });
  }
}

function isBuilt(part: BuildPart): boolean {
  const { from, proof } = recipes[part];
  const stamp = stampOf(part);
  return (
    existsSync(path.join(output, proof)) &&
    existsSync(stamp) &&
    readFileSync(stamp, "utf8") === sourceHash(from)
  );
}

async function build(part: BuildPart): Promise<void> {
  say(`Building the ${part} ...`);
  const { tool, words, from } = recipes[part];
  const hash = sourceHash(from);
  const code = await runTool(tool, words, { cwd: projectRoot, quiet: true });
  if (code !== 0) throw new SetupError(`The ${part} could not be built. Run: npm run build`);
  writeFileSync(stampOf(part), hash);
}

function stampOf(part: BuildPart): string {
  return path.join(output, `.${part}.hash`);
}
