import { basename } from "node:path";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Output, Parsed } from "#shared/ipc/contract.ts";
import { readAssets } from "../assets/readAssets.ts";
import { requireAssets } from "../assets/requireAssets.ts";
import { type BundleInput, buildBundle } from "../bundle/buildBundle.ts";
import { checkExport } from "../bundle/checkExport.ts";
import { readWidget } from "../bundle/readWidget.ts";
import { writeBundle } from "../bundle/writeBundle.ts";
import { loadDialogue } from "../dialogues/loadDialogue.ts";
import { loadFlows } from "../dialogues/loadFlows.ts";
import { Failure } from "../failure/Failure.ts";
import { safeFileName } from "../files/safeFileName.ts";
import { writeFileAtomic } from "../files/writeFileAtomic.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { ownPages } from "../scheduling/ownPages.ts";
import { getSiteSettings } from "../settings/getSiteSettings.ts";
import { loadThemes } from "../themes/loadThemes.ts";
import { readThemeAssets } from "../themes/readThemeAssets.ts";
import { markExported } from "../versions/markExported.ts";
import { bundleFolder } from "./bundleFolder.ts";
import { makePage } from "./makePage.ts";

type Context = Pick<HandlerContext, "store" | "dialogs" | "app" | "written" | "now" | "newId">;
type Written = { readonly path: string; readonly files: { name: string; bytes: number }[] };

/**
 * Asks where, then writes the saved dialogues as a bundle or as one HTML page. Null: the user cancelled.
 *
 * @throws {Failure} `problems` before anything is asked or written when a dialogue has errors, or warnings that nobody has
 *   agreed to; `secret`, `invalid`, `page-too-big`, `unwritable`, `disk-full`
 */
export async function exportBundle(
  { ids, form, despiteWarnings = false, notes = false }: Parsed<"bundle:export">,
  context: Context,
): Promise<Output<"bundle:export">> {
  const loaded = [...new Set(ids)].map((id) => loadDialogue(id, context));
  const chosen = loaded.map(({ dialogue }) => dialogue);
  const at = context.now();
  const settings = getSiteSettings(undefined, context);
  const flows = loadFlows(context);
  const themes = loadThemes(context);
  const { dialogues, flows: used, paused, errors, warnings } = checkExport(chosen, settings, flows, themes);
  if (errors.length > 0) {
    throw new Failure("problems", "Dialogues with errors cannot be exported. Mend them first.", {
      problems: errors,
    });
  }
  if (warnings.length > 0 && !despiteWarnings) {
    throw new Failure("problems", "There are warnings. Export again if they may stay.", {
      problems: warnings,
    });
  }
  const documents = [...dialogues, ...used];
  const ofDocuments = readAssets(documents, context.store);
  requireAssets(documents, ofDocuments);
  const assets = new Map([...ofDocuments, ...readThemeAssets(dialogues, themes, settings, context.store)]);
  const loadedFlows = used.map(({ id }) => loadDialogue(id, context));
  const widget = await readWidget(context.app.widget);
  const input = { ...ownPages({ dialogues, flows }, context.store), settings, themes, assets, widget, notes };
  const written = await (form === "single" ? writePage : writeFolder)(input, nameOf(dialogues), context);
  if (written === undefined) return null;
  context.written.add(written.path);
  const exported = new Set(dialogues.map(({ id }) => id));
  markExported(
    [...loaded.filter(({ dialogue }) => exported.has(dialogue.id)), ...loadedFlows].map(
      ({ dialogue, revision }) => ({
        dialogue: dialogue.id,
        document: JSON.stringify(dialogue),
        cards: dialogue.nodes.length,
        revision,
        at,
      }),
    ),
    context,
  );
  const leavesNotes = form === "single" && !notes;
  return {
    ...written,
    warnings: [...warnings],
    paused: paused.map(({ id }) => id),
    notesLeft: leavesNotes ? documents.reduce((sum, document) => sum + document.notes.length, 0) : 0,
  };
}

async function writePage(
  input: BundleInput,
  name: string,
  { dialogs }: Context,
): Promise<Written | undefined> {
  const page = makePage(input);
  const path = await dialogs.chooseFile(`${name}.html`, "page");
  if (path === undefined) return undefined;
  await writeFileAtomic(path, page);
  return { path, files: [{ name: basename(path), bytes: page.byteLength }] };
}

async function writeFolder(
  input: BundleInput,
  name: string,
  { dialogs }: Context,
): Promise<Written | undefined> {
  const chosen = await dialogs.chooseFolder();
  if (chosen === undefined) return undefined;
  const path = await bundleFolder(chosen, name);
  const files = buildBundle(input);
  await writeBundle(files, path);
  return { path, files: files.map((file) => ({ name: file.name, bytes: file.bytes.byteLength })) };
}

/** What a file or folder of these dialogues is best called. */
function nameOf(dialogues: readonly Dialogue[]): string {
  const [only, another] = dialogues;
  return safeFileName(another === undefined ? (only?.name ?? "") : "parley");
}
