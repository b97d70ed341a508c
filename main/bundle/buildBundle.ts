import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import { usedFlows } from "#shared/dialogue/flows/usedFlows.ts";
import type { BundleFile } from "#shared/site/bundleFile.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import type { Themes } from "#shared/site/themes/themesById.ts";
import { watchesPage } from "#shared/site/watchesPage.ts";
import type { Assets } from "../assets/Assets.ts";
import { asksForEmail } from "./asksForEmail.ts";
import { assetFiles } from "./assetFiles.ts";
import { calledHosts } from "./calledHosts.ts";
import { closedChat } from "./closedChat.ts";
import { type CompiledDialogue, compileToScript } from "./compileToScript.ts";
import { contentHash } from "./contentHash.ts";
import { demoPage } from "./demoPage.ts";
import { dressesOf } from "./dressesOf.ts";
import { hasDocument } from "./hasDocument.ts";
import { installPage } from "./installPage.ts";
import { manifestOf } from "./manifestOf.ts";
import { manifestSinks } from "./manifestSinks.ts";
import { offersTimes } from "./offersTimes.ts";
import { rulesFor } from "./rulesFor.ts";
import { scriptOf } from "./scriptOf.ts";
import { themeAssets } from "./themeAssets.ts";
import type { WidgetFiles } from "./WidgetFiles.ts";

/** What a bundle is made of. */
export type BundleInput = {
  readonly dialogues: readonly Dialogue[];
  /** Those that the dialogues may call. */
  readonly flows?: Flows;
  readonly settings: SiteSettings;
  /** Those that the dialogues and the settings may name. */
  readonly themes?: Themes;
  readonly widget: WidgetFiles;
  /** Dialogues that are compiled already, by id: for callers that must not stop for all of them in one go. */
  readonly compiled?: ReadonlyMap<string, CompiledDialogue>;
  /** The files that go with the dialogues. One that is not there cannot be shown to visitors. */
  readonly assets?: Assets;
  /** The loader in the place of the widget's, for a host that is for scripts alone; there the bundle's own pages stay away. */
  readonly loader?: string;
  /** Whether a single page carries its authors' notes too; not if left out. A folder never does. */
  readonly notes?: boolean;
};

/**
 * Makes the files of a bundle, sorted by name. Every dialogue given is in it, whatever its status: who calls decides
 * (see `checkExport`). Same input, same bytes.
 */
export function buildBundle({
  dialogues,
  flows = new Map(),
  settings,
  themes = new Map(),
  widget,
  compiled = new Map(),
  assets = new Map(),
  loader,
}: BundleInput): BundleFile[] {
  const documents = [...dialogues, ...usedFlows(dialogues, flows)];
  const dresses = dressesOf(dialogues, { themes, settings, assets, dress: widget.dress });
  const included = dialogues.map((dialogue) => {
    const { program, script, texts } = compiled.get(dialogue.id) ?? compileToScript(dialogue, flows);
    const look = dresses.get(dialogue.id)?.file;
    return { dialogue, program, script, texts, file: `d/${program.hash}.js`, look };
  });
  const form = manifestSinks(settings.sinks).marketo;
  const closed = closedChat(widget, settings.sinks);
  const launcher = `c/${contentHash(closed)}.js`;
  const chat = `c/${contentHash(widget.chat)}.js`;
  const rulesScript = rulesFor(widget, dialogues);
  const rules = `c/${contentHash(rulesScript)}.js`;
  const cards = `c/${contentHash(widget.cards)}.js`;
  const recovery = `c/${contentHash(widget.recovery)}.js`;
  const marketo = `c/${contentHash(widget.marketo)}.js`;
  const ptBr = `c/${contentHash(widget.ptBr)}.js`;
  const readers = documents.some(hasDocument)
    ? {
        documents: `c/${contentHash(widget.documents)}.js`,
        pdfWorker: `c/${contentHash(widget.pdfWorker)}.js`,
        pdfFonts: `c/${contentHash(widget.pdfFonts)}.js`,
        pdfCMaps: `c/${contentHash(widget.pdfCMaps)}.js`,
      }
    : undefined;
  const hints = documents.some(asksForEmail) ? { hints: `c/${contentHash(widget.hints)}.js` } : undefined;
  const meetings = documents.some(offersTimes)
    ? { meetings: `c/${contentHash(widget.meetings)}.js` }
    : undefined;
  const watch = dialogues.some(({ targeting }) => watchesPage(targeting))
    ? { watch: `c/${contentHash(widget.watch)}.js` }
    : undefined;
  const script = `a/${contentHash(widget.pages)}.js`;
  const style = `a/${contentHash(widget.pagesStyle)}.css`;
  const page = { settings, script, style };
  const texts = new Map([
    ["parley.js", loader ?? widget.loader],
    [
      "site.js",
      scriptOf(
        "site",
        manifestOf(included, settings, {
          launcher,
          chat,
          rules,
          cards,
          queue: launcher,
          recovery,
          marketo,
          ptBr,
          ...hints,
          ...meetings,
          ...watch,
          ...readers,
        }),
      ),
    ],
    [launcher, closed],
    [chat, widget.chat],
    [rules, rulesScript],
    [cards, widget.cards],
    [recovery, widget.recovery],
    [ptBr, widget.ptBr],
  ]);
  if (loader === undefined) {
    texts.set("index.html", demoPage(dialogues, page));
    texts.set("install.html", installPage(widget.loader, page, calledHosts(documents, settings), form));
    texts.set(script, widget.pages);
    texts.set(style, widget.pagesStyle);
  }
  if (watch) texts.set(watch.watch, widget.watch);
  if (form) texts.set(marketo, widget.marketo);
  if (hints) texts.set(hints.hints, widget.hints);
  if (meetings) texts.set(meetings.meetings, widget.meetings);
  if (readers) {
    texts.set(readers.documents, widget.documents);
    texts.set(readers.pdfWorker, widget.pdfWorker);
    texts.set(readers.pdfFonts, widget.pdfFonts);
    texts.set(readers.pdfCMaps, widget.pdfCMaps);
    texts.set("c/pdf-license.txt", widget.pdfLicense);
  }
  for (const { file, script } of [...included, ...dresses.values()]) texts.set(file, script);
  for (const one of included) for (const [file, script] of one.texts) texts.set(file, script);
  for (const [file, script] of themeAssets(dialogues, themes, settings, assets)) texts.set(file, script);
  const encoder = new TextEncoder();
  const files = [...texts].map(([name, text]) => ({ name, bytes: encoder.encode(text) }));
  return [...files, ...assetFiles(documents, assets)].sort((a, b) => (a.name < b.name ? -1 : 1));
}
