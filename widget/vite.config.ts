import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { minify } from "terser";
import { defineConfig, type EnvironmentOptions, type Plugin } from "vite";

const root = import.meta.dirname;

/** One classic script, self-contained, that touches no global but its own. `notice`: a licence that it comes under. */
function script(name: string, entry: string, notice?: string): EnvironmentOptions {
  return {
    consumer: "client",
    build: {
      outDir: path.join(root, "../out/widget"),
      emptyOutDir: false,
      target: "es2022",
      // The first that know logical properties and colour schemes as they are written: for older ones a lengthy
      // imitation would be added, which they do well without.
      cssTarget: ["chrome123", "safari17.5", "firefox120"],
      copyPublicDir: false,
      cssCodeSplit: false,
      minify: true,
      modulePreload: false,
      reportCompressedSize: true,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: path.join(root, entry),
        output: {
          format: "iife",
          ...(notice !== undefined && { banner: `/*! ${notice} */` }),
          entryFileNames: `${name}.js`,
          assetFileNames: `${name}[extname]`,
          codeSplitting: false,
        },
      },
    },
  };
}

const shared = (file: string) => path.join(root, "../shared", file);
// Conditions, schedules and events are a file of their own, loaded only where there are any.
const ofRules = new Map([
  [shared("dialogue/evaluateCondition.ts"), path.join(root, "rules/late.ts")],
  [shared("targeting/matchesSchedule.ts"), path.join(root, "rules/late.ts")],
  [shared("targeting/eventHappened.ts"), path.join(root, "rules/late.ts")],
  [shared("dialogue/parseMoment.ts"), path.join(root, "rules/late.ts")],
  [shared("dialogue/zonedTime.ts"), path.join(root, "rules/late.ts")],
  // A manifest's hosts are in ASCII, as the browser's are, so nobody has to decode punycode.
  [shared("targeting/readHost.ts"), path.join(root, "loader/readHost.ts")],
]);
// What a bundle says has been read before it was published: the chat only fills in what is known of the visitor.
const inRead = new Map([
  [shared("engine/templateOf.ts"), path.join(root, "texts/templateOf.ts")],
  [shared("engine/labelOf.ts"), path.join(root, "texts/labelOf.ts")],
  [shared("nodes/wordingOf.ts"), path.join(root, "texts/wordingOf.ts")],
]);
// So are rarer cards.
const standIns = new Map([
  ...ofRules,
  [shared("nodes/knownTo.ts"), path.join(root, "cards/late.ts")],
  [shared("nodes/receiveRare.ts"), path.join(root, "cards/late.ts")],
  [shared("engine/behaviourOf.ts"), path.join(root, "cards/behaviourOf.ts")],
]);

// The chat works with what the launcher has brought along, instead of bringing it again, and in one language at a time.
const tools = path.join(root, "chat/lateTools.ts");
const inChat = new Map([
  ...inRead,
  [shared("dialogue/resolveUrl.ts"), path.join(root, "texts/resolveUrl.ts")],
  [shared("dialogue/systemText.ts"), path.join(root, "words/late.ts")],
  [shared("dialogue/plainText.ts"), path.join(root, "chat/plainText.ts")],
  [shared("nodes/optionsNamed.ts"), path.join(root, "chat/optionsNamed.ts")],
  ...[
    "view/h.ts",
    "view/icon.ts",
    "view/iconButton.ts",
    "host/randomId.ts",
    "host/storeKeys.ts",
    "talk/readTalk.ts",
  ].map((file): [string, string] => [path.join(root, file), tools]),
  ...["fillPlain", "isEmpty", "own", "pickLanguage", "valueText"].map((name): [string, string] => [
    shared(`dialogue/${name}.ts`),
    tools,
  ]),
]);

// What offers times works with what the rarer cards have brought along.
const meetingTools = path.join(root, "meetings/lateTools.ts");
const inMeetings = new Map([
  ...["view/h.ts", "chat/inputs/form.ts", "chat/inputs/fallbackWords.ts", "chat/view/isFollowable.ts"].map(
    (file): [string, string] => [path.join(root, file), meetingTools],
  ),
  [shared("nodes/readTyped.ts"), meetingTools],
]);

// The loader of a bundle that stands on a host without folders.
const inFlat = new Map([[path.join(root, "loader/isFlat.ts"), path.join(root, "loader/isFlatHere.ts")]]);

// The queue of a site that fills in no form of Marketo.
const inPlainQueue = new Map([
  [path.join(root, "sinks/tellMarketo.ts"), path.join(root, "sinks/plain/tellMarketo.ts")],
]);

// The rules of a site whose audiences compare neither numbers nor dates.
const inPlainRules = new Map([
  [shared("dialogue/comparisons.ts"), path.join(root, "rules/plain/comparisons.ts")],
]);

/** Puts stand-ins in the place of shared modules that visitors need not load, or not at once. */
const standIn: Plugin = {
  name: "stand-in",
  enforce: "pre",
  async resolveId(source, importer) {
    if (importer === undefined) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    if (!found) return null;
    const ofName = {
      chat: inChat,
      cards: inRead,
      meetings: inMeetings,
      plainQueue: inPlainQueue,
      plainRules: inPlainRules,
      parleyFlat: inFlat,
    }[this.environment.name];
    const here = ofName?.get(found.id);
    if (here !== undefined || /rules$/i.test(this.environment.name)) return here ?? null;
    const late = this.environment.name === "cards" ? ofRules : standIns;
    return late.get(found.id) ?? null;
  },
};

/**
 * What the widget's files call each other's things by: none of it is stored, comes from the site's data, or is known to
 * the page, the loader or the browser. All files call it by the same few letters.
 */
const ownNames = [
  "iconButton",
  "randomId",
  "readTalk",
  "storeKeys",
  "fillPlain",
  "isEmpty",
  "pickLanguage",
  "valueText",
  "isSmall",
  "setLanguage",
  "dressing",
  "drawLauncher",
  "setOpen",
  "takePath",
  "resumed",
  "execute",
  "receive",
  "behaviours",
  "receiveRare",
  "readProgram",
  "rareInput",
  "fieldKinds",
  "callWebhook",
  "meetingForm",
  "belowBubble",
  "comparisons",
  "evaluateCondition",
  "matchesSchedule",
  "eventHappened",
  "attributesOf",
  "zonedTime",
  "parseMoment",
  "forgetOthers",
  "effects",
  "program",
];
const shortNames = Object.fromEntries(
  // Nothing else is called by a capital, or by the same one twice.
  ownNames.map((name, index) => [
    `$${name}`,
    String.fromCharCode(65 + (index % 26)).repeat(index < 26 ? 1 : 2),
  ]),
);

/**
 * Minifies a second time, and in another way, what any visitor may load. No getter of these scripts does anything but answer,
 * nobody asks their functions how many parameters they have, and what they put into texts is a text or a number.
 */
const minifyAgain: Plugin = {
  name: "minify-again",
  async generateBundle(_options, bundle) {
    if (["documents", "pdfWorker"].includes(this.environment.name)) return;
    for (const file of Object.values(bundle)) {
      if (file.type !== "chunk") continue;
      const { code = file.code } = await minify(file.code, {
        ecma: 2020,
        compress: {
          ecma: 2020,
          passes: 4,
          unsafe: true,
          unsafe_arrows: true,
          pure_getters: true,
          keep_fargs: false,
        },
        mangle: { properties: { regex: new RegExp(`^(${ownNames.join("|")})$`), keep_quoted: "strict" } },
        nameCache: { props: { props: { ...shortNames } } },
        format: { ecma: 2020, comments: false },
      });
      file.code = code;
    }
  },
};

/**
 * Asks the browser to compile these whole, and while they arrive: nearly all of their functions run at once, and each
 * would have to be read a second time when it does.
 */
const allAtOnce: Plugin = {
  name: "all-at-once",
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === "chunk" && ["parley", "parleyFlat", "launcher"].includes(this.environment.name))
        file.code = `//# allFunctionsCalledOnLoad\n${file.code}`;
    }
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

/**
 * Keeps pdf.js to itself: it would put its parts into names of the page's own, where a page that has another pdf.js would
 * find the wrong ones. Without the list of all its parts what is not used is left out, too. What decodes the pictures of
 * scans is put into it: a classic script cannot load the module in which it stands.
 */
const ownPdf: Plugin = {
  name: "own-pdf",
  transform(code, id) {
    if (!/pdfjs-dist.+\.mjs$/.test(id)) return null;
    const decoders = code.includes("_noWasmFilename")
      ? `import plainJbig2 from "../../wasm/jbig2_nowasm_fallback.js";
import plainOpenjpeg from "../../wasm/openjpeg_nowasm_fallback.js";
const plainDecoders = {"jbig2_nowasm_fallback.js": {default: plainJbig2}, "openjpeg_nowasm_fallback.js": {default: plainOpenjpeg}};
`
      : "";
    return (decoders + code)
      .replace(/await import\([^;]*_noWasmFilename\}`\)/, "plainDecoders[this._noWasmFilename]")
      .replace(/^globalThis\.pdfjsLib = \{[^}]*\};$/m, "")
      .replaceAll("globalThis.pdfjsWorker", "globalThis.parleyPdfWorker")
      .replace(/\bimport\(\s*(?=\/\*)/g, "Promise.reject(")
      .replaceAll("import.meta.url", "undefined");
  },
  async buildEnd() {
    if (this.environment.name !== "documents") return;
    const licenses = [
      "LICENSE",
      "wasm/LICENSE_JBIG2",
      "wasm/LICENSE_OPENJPEG",
      "cmaps/LICENSE",
      "standard_fonts/LICENSE_FOXIT",
    ].map((file) => readFile(path.join(pdfjs, file), "utf8"));
    const source = [pdfNotice, ...(await Promise.all(licenses))].join("\n\n");
    this.emitFile({ type: "asset", fileName: "pdfLicense.txt", source });
    const maps = (await readdir(path.join(pdfjs, "cmaps"))).filter((file) => file.endsWith(".bcmap"));
    await Promise.all([
      emitData(this, "pdfCMaps", "cmaps", maps),
      // Of the other fonts that a PDF may name every system has something alike.
      emitData(this, "pdfFonts", "standard_fonts", ["FoxitSymbol.pfb", "FoxitDingbats.pfb"]),
    ]);
  },
};

const pdfjs = path.join(root, "../node_modules/pdfjs-dist");

/** Writes files of pdf.js as a script that registers them as a part, in base64 by their names. */
async function emitData(
  context: { emitFile(file: { type: "asset"; fileName: string; source: string }): string },
  name: string,
  folder: string,
  files: readonly string[],
): Promise<void> {
  const contents = await Promise.all(
    [...files].sort().map(async (file) => [file, await readFile(path.join(pdfjs, folder, file), "base64")]),
  );
  const data = JSON.stringify(Object.fromEntries(contents));
  const source = `/*! ${pdfNotice} */\nparley.register(${JSON.stringify(name)},${data});\n`;
  context.emitFile({ type: "asset", fileName: `${name}.js`, source });
}

const pdfNotice =
  "PDF.js, copyright of the Mozilla Foundation and its contributors, is licensed under the Apache License, Version 2.0: https://www.apache.org/licenses/LICENSE-2.0; its decoders of JBIG2 (PDFium) and JPEG 2000 (OpenJPEG) under BSD licences";

const scripts = {
  parley: script("parley", "loader/main.ts"),
  parleyFlat: script("parleyFlat", "loader/main.ts"),
  launcher: script("launcher", "launcher/main.ts"),
  chat: script("chat", "chat/main.ts"),
  rules: script("rules", "rules/main.ts"),
  plainRules: script("plainRules", "rules/main.ts"),
  watch: script("watch", "rules/watch.ts"),
  cards: script("cards", "cards/main.ts"),
  queue: script("queue", "sinks/main.ts"),
  plainQueue: script("plainQueue", "sinks/main.ts"),
  recovery: script("recovery", "sinks/recovery.ts"),
  marketo: script("marketo", "marketo/main.ts"),
  ptBr: script("ptBr", "words/ptBr.ts"),
  hints: script("hints", "hints/main.ts"),
  meetings: script("meetings", "meetings/main.ts"),
  dress: script("dress", "dress/main.ts"),
  documents: script("documents", "documents/main.ts", pdfNotice),
  pdfWorker: script("pdfWorker", "documents/pdfWorker.ts", pdfNotice),
  pages: script("pages", "pages/main.ts"),
};

/** Builds what visitors load: the loader, the chat, and the script of a bundle's own pages, each by itself. */
export default defineConfig({
  root,
  logLevel: "warn",
  plugins: [standIn, ownPdf, minifyAgain, oneByte, allAtOnce],
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
