import path from "node:path";
import { defineConfig, type EnvironmentOptions, type Plugin } from "vite";

const root = import.meta.dirname;

/** One classic script, self-contained, that touches no global but its own. */
function script(name: string, entry: string): EnvironmentOptions {
  return {
    consumer: "client",
    build: {
      outDir: path.join(root, "../out/widget"),
      emptyOutDir: false,
      target: "es2020",
      // The first that know logical properties as they are written; older ones would get a lengthy imitation.
      cssTarget: ["chrome111", "safari16.4", "firefox115"],
      copyPublicDir: false,
      cssCodeSplit: false,
      minify: true,
      modulePreload: false,
      reportCompressedSize: true,
      rolldownOptions: {
        input: path.join(root, entry),
        output: {
          format: "iife",
          entryFileNames: `${name}.js`,
          assetFileNames: `${name}[extname]`,
          codeSplitting: false,
        },
      },
    },
  };
}

const shared = (file: string) => path.join(root, "../shared", file);
const standIns = new Map([
  // Conditions, schedules and rarer cards are a file of their own, loaded only for dialogues that have any.
  [shared("dialogue/evaluateCondition.ts"), path.join(root, "rules/late.ts")],
  [shared("targeting/matchesSchedule.ts"), path.join(root, "rules/late.ts")],
  [shared("engine/behaviourOf.ts"), path.join(root, "rules/behaviourOf.ts")],
  // A manifest's hosts are in ASCII, as the browser's are, so nobody has to decode punycode.
  [shared("targeting/readHost.ts"), path.join(root, "loader/readHost.ts")],
]);

/** Puts stand-ins in the place of shared modules that visitors need not load, or not at once. */
const standIn: Plugin = {
  name: "stand-in",
  enforce: "pre",
  async resolveId(source, importer) {
    if (this.environment.name === "rules" || importer === undefined) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return (found && standIns.get(found.id)) ?? null;
  },
};

/**
 * Escapes the few characters beyond Latin-1: a single one makes the browser keep the whole script in two bytes a
 * character.
 */
const oneByte: Plugin = {
  name: "one-byte",
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type !== "chunk") continue;
      file.code = file.code.replace(
        /[^\0-\xff]/g,
        (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
    }
  },
};

const scripts = {
  parley: script("parley", "loader/main.ts"),
  chat: script("chat", "chat/main.ts"),
  rules: script("rules", "rules/main.ts"),
  pages: script("pages", "pages/main.ts"),
};

/** Builds what visitors load: the loader, the chat, and the script of a bundle's own pages, each by itself. */
export default defineConfig({
  root,
  logLevel: "warn",
  plugins: [standIn, oneByte],
  resolve: { alias: { "#shared": path.join(root, "../shared"), "#widget": root } },
  environments: scripts,
  builder: {
    async buildApp(builder) {
      for (const name of Object.keys(scripts)) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
    },
  },
});
