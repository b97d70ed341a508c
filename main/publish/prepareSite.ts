import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Flows } from "#shared/dialogue/flows/flows.ts";
import { usedFlows } from "#shared/dialogue/flows/usedFlows.ts";
import { parseDialogue } from "#shared/dialogue/parseDialogue.ts";
import { repairDialogue } from "#shared/dialogue/repairDialogue.ts";
import type { ProblemOfDialogue } from "#shared/ipc/result.ts";
import { meetingHostsOf } from "#shared/scheduling/setup/meetingHostsOf.ts";
import { baseTheme } from "#shared/site/themes/baseTheme.ts";
import { checkDialogue } from "#shared/validation/checkDialogue.ts";
import { checkOverlap } from "#shared/validation/checkOverlap.ts";
import { readAssets } from "../assets/readAssets.ts";
import { requireAssets } from "../assets/requireAssets.ts";
import { buildBundle } from "../bundle/buildBundle.ts";
import { compileToScript } from "../bundle/compileToScript.ts";
import { readFlatLoader } from "../bundle/readFlatLoader.ts";
import { readWidget } from "../bundle/readWidget.ts";
import { refuseSecrets } from "../bundle/refuseSecrets.ts";
import { refuseThemeSecrets } from "../bundle/refuseThemeSecrets.ts";
import { refuseUnsafeWebhooks } from "../bundle/refuseUnsafeWebhooks.ts";
import { wholeDialogue } from "../dialogues/wholeDialogue.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { whomsIn } from "../meetings/whomsIn.ts";
import { ownPages } from "../scheduling/ownPages.ts";
import { readSetup } from "../scheduling/readSetup.ts";
import { getSiteSettings } from "../settings/getSiteSettings.ts";
import { refuseUnknownZone } from "../settings/refuseUnknownZone.ts";
import { loadThemes } from "../themes/loadThemes.ts";
import { readThemeAssets } from "../themes/readThemeAssets.ts";
import type { State } from "../versions/keepVersion.ts";
import { inPieces } from "./inPieces.ts";
import type { PublishFile } from "./PublishFile.ts";
import { sha256 } from "./sha256.ts";

/** The site as it would be published now. `left`: dialogues that are not live; `states`: what is stored of those that go out. */
export type PreparedSite = {
  readonly dialogues: readonly Dialogue[];
  /** Those that the dialogues call. */
  readonly flows: readonly Dialogue[];
  readonly left: readonly Pick<Dialogue, "id" | "name" | "status">[];
  readonly errors: readonly ProblemOfDialogue[];
  readonly warnings: readonly ProblemOfDialogue[];
  readonly states: readonly State[];
  /** Makes the bundle's files; not to be called while there are errors. `flat`: for a host without folders. */
  readonly build: (flat?: boolean) => Promise<PublishFile[]>;
};

/**
 * Reads and checks everything that is live: its dialogues with the flows that they call, and the site's settings. A draft or
 * a paused dialogue is left out. Goes in pieces, so that the windows are not kept waiting.
 *
 * @throws {Failure} `secret`, `time-zone`, `invalid`
 */
export async function prepareSite(
  context: Pick<HandlerContext, "store" | "app" | "now">,
): Promise<PreparedSite> {
  const { settings, themes, rows, flowRows } = readAll(context);
  refuseSecrets("the site’s settings", settings);
  refuseUnsafeWebhooks(settings);
  refuseUnknownZone(settings);
  const live = rows.filter(({ status }) => status === "live");
  const loaded = await inPieces(live, ({ id, document, revision }) => {
    const { dialogue } = wholeDialogue(parseDialogue(JSON.parse(document)), id);
    return { dialogue, revision };
  });
  const read = await inPieces(flowRows, ({ document, revision }) => {
    const parsed = parseDialogue(JSON.parse(document));
    return parsed.ok ? [{ dialogue: repairDialogue(parsed.dialogue).dialogue, revision }] : [];
  });
  const loadedFlows = new Map(read.flat().map((one) => [one.dialogue.id, one]));
  const flows: Flows = new Map([...loadedFlows].map(([id, { dialogue }]) => [id, dialogue]));
  const dialogues = loaded.map(({ dialogue }) => dialogue);
  const used = usedFlows(dialogues, flows);
  refuseThemeSecrets(dialogues, themes, settings);
  const documents = [...dialogues, ...used];
  const ofDocuments = readAssets(documents, context.store);
  requireAssets(documents, ofDocuments);
  const assets = new Map([...ofDocuments, ...readThemeAssets(dialogues, themes, settings, context.store)]);
  const hosts = whomsIn(documents).length > 0 ? meetingHostsOf(readSetup(context.store)) : undefined;
  const problems = (
    await inPieces(documents, (document) => {
      refuseSecrets(`the dialogue “${document.name || document.id}”`, document);
      const found = [
        ...checkDialogue(document, flows, [], baseTheme(document.theme, themes, settings), hosts),
        ...checkOverlap(document, dialogues),
      ];
      return found.map((problem) => ({ ...problem, dialogue: document.id }));
    })
  ).flat();
  const stored = [...loaded, ...used.flatMap(({ id }) => loadedFlows.get(id) ?? [])];
  const made = ownPages({ dialogues, flows }, context.store);
  const at = context.now();
  const states = await inPieces(stored, ({ dialogue, revision }) => ({
    dialogue: dialogue.id,
    document: JSON.stringify(dialogue),
    cards: dialogue.nodes.length,
    revision,
    at,
  }));
  return {
    dialogues,
    flows: used,
    left: rows.flatMap(({ id, name, status }) => (status === "live" ? [] : { id, name, status })),
    errors: problems.filter(({ severity }) => severity === "error"),
    warnings: problems.filter(({ severity }) => severity === "warning"),
    states,
    build: async (flat = false) => {
      const compiled = new Map(
        await inPieces(made.dialogues, (one) => [one.id, compileToScript(one, made.flows)] as const),
      );
      const widget = await readWidget(context.app.widget);
      const loader = flat ? { loader: await readFlatLoader(context.app.widget) } : {};
      const files = buildBundle({ ...made, settings, themes, assets, widget, compiled, ...loader });
      return inPieces(files, (file) => ({ ...file, hash: sha256(file.bytes) }));
    },
  };
}

type Row = Pick<Dialogue, "id" | "name" | "status"> & {
  readonly document: string;
  readonly revision: number;
};

/** All that is stored of a site at one moment; the documents of those that do not go out stay blank. */
function readAll({ store }: Pick<HandlerContext, "store">) {
  const { db } = store;
  const read = db.transaction(() => ({
    settings: getSiteSettings(undefined, { store }),
    themes: loadThemes({ store }),
    rows: db
      .prepare<[], Row>(
        `SELECT id, name, status, revision, CASE status WHEN 'live' THEN document ELSE '' END AS document FROM dialogues
        WHERE deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM flows WHERE flows.id = dialogues.id) ORDER BY id`,
      )
      .all(),
    flowRows: db
      .prepare<[], Pick<Row, "document" | "revision">>(
        "SELECT document, revision FROM dialogues JOIN flows USING (id) WHERE deleted_at IS NULL ORDER BY id",
      )
      .all(),
  }));
  return read();
}
