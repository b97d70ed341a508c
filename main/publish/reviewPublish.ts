import type { Output, Parsed } from "#shared/ipc/contract.ts";
import type { PublishedManifest } from "#shared/publishing/publishedManifest.ts";
import type { PublishReview } from "#shared/publishing/publishReview.ts";
import { siteChanges } from "#shared/publishing/siteChanges.ts";
import type { HandlerContext } from "../ipc/HandlerContext.ts";
import { buildFor } from "./buildFor.ts";
import type { PublishFile } from "./PublishFile.ts";
import { planUpload, type UploadPlan } from "./planUpload.ts";
import { type PreparedSite, prepareSite } from "./prepareSite.ts";
import { readManifest } from "./readManifest.ts";
import { knownFiles } from "./record/knownFiles.ts";
import { listRows } from "./record/listRows.ts";
import { publishedHere } from "./record/publishedHere.ts";
import { sha256 } from "./sha256.ts";
import { withTarget } from "./withTarget.ts";

/** The newest manifest that this Parley writes. */
const format = 1;

/**
 * Tells what publishing to a target would do now: it looks at what stands there and changes nothing. With errors in a dialogue
 * it tells these alone.
 *
 * @throws {Failure} `secret`, `invalid`, `busy`; what the target says
 */
export async function reviewPublish(
  { target: id }: Parsed<"publish:review">,
  context: Pick<HandlerContext, "store" | "vault" | "publishing" | "push" | "app" | "now" | "marketo">,
): Promise<Output<"publish:review">> {
  return withTarget(id, context, async ({ target, destination }) => {
    const site = await prepareSite(context);
    if (site.errors.length > 0) return refused(site);
    const files = await buildFor(target, site);
    const plan = await planUpload(
      files,
      destination,
      knownFiles(context.store, id),
      publishedHere(context.store, id),
    );
    const { readLive } = destination;
    const there = await (readLive ? readLive("site.js") : (plan.before ?? destination.read("site.js")));
    const last = listRows(context.store, id)[0];
    const before = there && readManifest(there);
    const changes = changesOf(site, before, files, context);
    const loader = files.find(({ name }) => name === "parley.js");
    const mayDiffer = readLive !== undefined || plan.send.some(({ name }) => name === "parley.js");
    const old = before && mayDiffer ? await (readLive ?? destination.read)("parley.js") : undefined;
    return {
      ...changes,
      widget: changes.widget || (old !== undefined && sha256(old) !== loader?.hash),
      there: whatIsThere(there),
      left: [...site.left],
      problems: [...site.warnings],
      foreign: [...plan.foreign],
      resumes: last !== undefined && last.outcome !== "done",
      upToDate: plan.send.length === 0 && last?.outcome === "done",
      send: sizeOf(plan.send),
      all: sizeOf(files),
    };
  });
}

function refused(site: PreparedSite): PublishReview {
  return {
    there: "bundle",
    dialogues: [],
    left: [...site.left],
    look: false,
    settings: false,
    widget: false,
    problems: [...site.errors, ...site.warnings],
    foreign: [],
    resumes: false,
    upToDate: false,
    send: { files: 0, bytes: 0 },
    all: { files: 0, bytes: 0 },
  };
}

function whatIsThere(script: Uint8Array | undefined): PublishReview["there"] {
  if (script === undefined) return "nothing";
  const manifest = readManifest(script);
  if (manifest === undefined) return "other";
  return manifest.format > format ? "newer" : "bundle";
}

function changesOf(
  site: PreparedSite,
  before: PublishedManifest | undefined,
  files: readonly PublishFile[],
  context: Pick<HandlerContext, "store">,
): Pick<PublishReview, "dialogues" | "look" | "settings" | "widget"> {
  const script = files.find(({ name }) => name === "site.js")?.bytes ?? new Uint8Array();
  const after = readManifest(script);
  if (after === undefined) throw new Error("The manifest that was just made cannot be read");
  const { dialogues, ...rest } = siteChanges(before, after);
  const live = new Map(site.dialogues.map(({ id, name }) => [id, name]));
  const left = new Map(site.left.map((one) => [one.id, one]));
  const deleted = context.store.db.prepare<[string], { name: string }>(
    "SELECT name FROM dialogues WHERE id = ?",
  );
  return {
    ...rest,
    dialogues: dialogues.map(({ id, changes }) => {
      if (!changes.includes("gone")) return { id, name: live.get(id) ?? "", changes: [...changes] };
      const stays = left.get(id);
      return {
        id,
        name: stays?.name ?? deleted.get(id)?.name ?? id,
        changes: [...changes],
        why: stays === undefined || stays.status === "live" ? "deleted" : stays.status,
      };
    }),
  };
}

function sizeOf(files: UploadPlan["send"]): { files: number; bytes: number } {
  return { files: files.length, bytes: files.reduce((sum, { bytes }) => sum + bytes.byteLength, 0) };
}
