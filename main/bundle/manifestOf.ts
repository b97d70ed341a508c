import { domainToASCII } from "node:url";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { ProgramNode } from "#shared/engine/program.ts";
import type { BundledProgram } from "#shared/site/bundledProgram.ts";
import { lateKinds } from "#shared/site/lateKinds.ts";
import type { Manifest, ManifestDialogue } from "#shared/site/manifest.ts";
import { shadesOf } from "#shared/site/shadesOf.ts";
import type { SiteSettings } from "#shared/site/siteSettings.ts";
import type { LookScript } from "#shared/site/themes/look.ts";
import { indexPages } from "#shared/targeting/indexPages.ts";
import { manifestSinks } from "./manifestSinks.ts";
import { spokenIn } from "./spokenIn.ts";

const late = new Set<string>(lateKinds);

/** A dialogue of the bundle, ready to run, and where its content goes. */
export type Included = {
  readonly dialogue: Dialogue;
  readonly program: BundledProgram;
  readonly file: string;
  /** What brings its theme, if it has one. */
  readonly look?: LookScript | undefined;
};

/** What `site.js` says. Dialogues stand in the order in which they win: by priority, then by id. */
export function manifestOf(
  included: readonly Included[],
  settings: SiteSettings,
  files: Pick<
    Manifest,
    | "launcher"
    | "chat"
    | "rules"
    | "cards"
    | "watch"
    | "queue"
    | "recovery"
    | "marketo"
    | "ptBr"
    | "hints"
    | "meetings"
    | "documents"
    | "pdfWorker"
    | "pdfFonts"
    | "pdfCMaps"
  >,
): Manifest {
  const { title, color, position } = settings.chat;
  const { queue, recovery, marketo, ...always } = files;
  const ordered = [...included].sort(byPrecedence);
  const sinks = manifestSinks(settings.sinks);
  return {
    format: 1,
    ...always,
    ...(queue !== undefined && Object.keys(sinks).length > 0 && { queue }),
    ...(recovery !== undefined && (sinks.webhooks || sinks.marketo) && { recovery }),
    ...(marketo !== undefined && sinks.marketo && { marketo }),
    ...relayOf(included, settings),
    timeZone: settings.timeZone,
    ...(settings.privacy.askFirst && { asks: true }),
    keepDays: settings.privacy.keepDays,
    sinks,
    look: { title: spokenIn(title), color, position, shades: shadesOf(color) },
    dialogues: ordered.map(entryOf),
    pages: indexPages(
      ordered.map(({ dialogue }) => dialogue.targeting.pages),
      (host) => domainToASCII(host) || host,
    ),
  };
}

function relayOf(included: readonly Included[], { meetings }: SiteSettings): Pick<Manifest, "relay"> {
  const relay = meetings.relay.trim().replace(/\/+$/, "");
  const offers = included.some(({ program }) =>
    Object.values(program.nodes).some((node) => node.kind === "meeting" && node.data.whom !== undefined),
  );
  return relay && offers ? { relay } : {};
}

function byPrecedence({ dialogue: a }: Included, { dialogue: b }: Included): number {
  return a.priority - b.priority || (a.id < b.id ? -1 : 1);
}

function entryOf({ dialogue, program, file, look }: Included): ManifestDialogue {
  const { id, priority, targeting } = dialogue;
  const { audience, frequency, events, schedule } = targeting;
  const start = dialogue.nodes.find((node) => node.kind === "start");
  const { on, mobile } = start?.kind === "start" ? start.data.poke : { on: false, mobile: false };
  return {
    id,
    hash: program.hash,
    file,
    priority,
    audience,
    frequency,
    events,
    ...(schedule && { schedule }),
    needsRules:
      JSON.stringify(program.nodes).includes("visit.") || Object.values(program.nodes).some(needsRules),
    poke: { on, mobile },
    ...(look && { look }),
  };
}

/** Whether a card takes what the widget's `rules` and `cards` bring: see the stand-ins in `widget/vite.config.ts`. */
function needsRules(node: ProgramNode): boolean {
  if (node.kind === "question") return node.data.multiple === true;
  if (node.kind === "capture") return !/^(email|text|longText)$/.test(node.data.input);
  return late.has(node.kind);
}
