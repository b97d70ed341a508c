import { createHash } from "node:crypto";
import { canonicalJson } from "#shared/dialogue/canonicalJson.ts";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { usedFlows } from "#shared/dialogue/flows/usedFlows.ts";
import { assetFile } from "#shared/site/assetFile.ts";
import { watchesPage } from "#shared/site/watchesPage.ts";
import { assetsUsed } from "../assets/assetsUsed.ts";
import { asksForEmail } from "./asksForEmail.ts";
import { assetContent } from "./assetContent.ts";
import type { BundleInput } from "./buildBundle.ts";
import { calledHosts } from "./calledHosts.ts";
import { compileToScript } from "./compileToScript.ts";
import { demoPage } from "./demoPage.ts";
import { dressesOf } from "./dressesOf.ts";
import { formsNeeds } from "./formsNeeds.ts";
import { hasDocument } from "./hasDocument.ts";
import { manifestOf } from "./manifestOf.ts";
import { manifestSinks } from "./manifestSinks.ts";
import { offersTimes } from "./offersTimes.ts";
import { policyLines } from "./policyLines.ts";
import { rulesFor } from "./rulesFor.ts";
import { scriptOf } from "./scriptOf.ts";
import { themeAssets } from "./themeAssets.ts";
import { usedThemes } from "./usedThemes.ts";

/**
 * One HTML page that carries everything: the widget, the dialogues, and the documents of these and of their flows, to be read back by
 * `readSingleFile`. Its policy names its own scripts by hash and where the site's sinks are, and allows nothing else.
 */
export function singleFile({
  dialogues,
  flows = new Map(),
  settings,
  themes = new Map(),
  widget,
  assets = new Map(),
  notes = false,
}: BundleInput): string {
  const dresses = dressesOf(dialogues, { themes, settings, assets, dress: widget.dress });
  const included = dialogues.map((dialogue) => ({
    dialogue,
    ...compileToScript(dialogue, flows),
    file: "",
    look: dresses.get(dialogue.id)?.file,
  }));
  const used = usedFlows(dialogues, flows);
  const documents = [...dialogues, ...used];
  const form = manifestSinks(settings.sinks).marketo;
  const scripts = [
    widget.loader,
    widget.launcher,
    widget.chat,
    rulesFor(widget, dialogues),
    ...(dialogues.some(({ targeting }) => watchesPage(targeting)) ? [widget.watch] : []),
    widget.cards,
    form ? widget.queue : widget.plainQueue,
    widget.recovery,
    ...(form ? [widget.marketo] : []),
    widget.ptBr,
    ...(documents.some(asksForEmail) ? [widget.hints] : []),
    ...(documents.some(offersTimes) ? [widget.meetings] : []),
    ...(documents.some(hasDocument)
      ? [widget.documents, widget.pdfWorker, widget.pdfFonts, widget.pdfCMaps]
      : []),
    ...assetsUsed(documents).flatMap(({ hash }) => {
      const content = assets.get(hash);
      return content ? [assetContent(assetFile(hash), content)] : [];
    }),
    ...new Map([...dresses.values()].map(({ file, script }) => [file, script])).values(),
    ...themeAssets(dialogues, themes, settings, assets).values(),
    ...included.flatMap(({ script, texts }) => [script, ...texts.values()]),
    scriptOf(
      "site",
      manifestOf(included, settings, {
        launcher: "",
        chat: "",
        rules: "",
        cards: "",
        queue: "",
        marketo: "",
        ptBr: "",
      }),
    ),
    widget.pages,
  ].map(inScript);
  const style = widget.pagesStyle.trim();
  const hosts = calledHosts(documents, settings);
  const policy = [
    "default-src 'none'",
    ...policyLines([
      ...scripts.map((script) => ({ directive: "script-src", source: `'${fingerprint(script)}'` }) as const),
      { directive: "style-src", source: `'${fingerprint(style)}'` },
      ...hosts.map((source) => ({ directive: "connect-src", source }) as const),
      ...formsNeeds(form),
    ]),
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  // Whoever has the page can read its source; what authors tell each other is not for them.
  const shared = (document: Dialogue) => (notes ? document : { ...document, notes: [] });
  const named = usedThemes(dialogues, themes, settings);
  const source = canonicalJson({
    format: 1,
    dialogues: dialogues.map(shared),
    flows: used.map(shared),
    ...(named.length > 0 && { themes: named }),
    settings,
  }).replaceAll("<", "\\u003c");
  const page = demoPage(dialogues, { settings, script: "", style: "" });
  return page
    .replace('<link rel="stylesheet" href="">', () => `<style>${style}</style>`)
    .replace('<script src="parley.js" async></script>\n<script src="" defer></script>\n', "")
    .replace(/<nav .*<\/nav>\n/, "")
    .replace(
      '<meta charset="utf-8">',
      () => `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    )
    .replace(
      "</body>",
      () =>
        `<script type="application/json" id="parley-source">${source}</script>\n${scripts
          .map((script) => `<script>${script}</script>`)
          .join("\n")}\n</body>`,
    );
}

function fingerprint(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** A script as it may stand inside a page: the built files hold no such sequences outside of strings. */
function inScript(script: string): string {
  return script.trim().replaceAll("</script", "\\u003c/script").replaceAll("<!--", "\\u003c!--");
}
