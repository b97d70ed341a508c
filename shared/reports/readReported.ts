import type { Pass } from "../engine/pass.ts";
import { askIn } from "../scheduling/requests/askIn.ts";
import type { ReportedEvent } from "./ReportedEvent.ts";

const longestText = 2000;
const longestPath = 2000;

/**
 * Reads an event as a webhook was sent it; undefined for what is none: it has no id, no event or no time. `sent`: when its batch
 * was sent, for sites that leave the time of events out.
 */
export function readReported(value: unknown, sent?: unknown): ReportedEvent | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const report = value as { readonly [field: string]: unknown };
  const text = (field: string) => {
    const found = report[field];
    return typeof found === "string" ? found.slice(0, longestText) : "";
  };
  const at = instantOf(report.at) ?? instantOf(sent);
  const [id, event] = [text("id"), text("event")];
  if (id === "" || event === "" || at === undefined) return undefined;
  const ask = event === "meetingRequested" ? askIn({ ...report, at: new Date(at).toISOString() }) : null;
  return {
    id,
    event,
    at,
    dialogue: text("dialogue"),
    name: text("dialogueName"),
    version: text("version"),
    conversation: text("conversation"),
    visitor: text("visitor"),
    page: pageOf(text("page")),
    language: text("language"),
    path: pathOf(report.path),
    acquires: acquires(event, report),
    ...(ask && { ask }),
  };
}

/** A value that was left out was given all the same. */
function acquires(event: string, report: { readonly [field: string]: unknown }): boolean {
  if (event === "captured") return report.attribute === "lead.email" && report.value !== "";
  return event === "meetingRequested" && report.email !== "";
}

/** From the year 2000 on: what lies before was told by a clock that was never set. */
function instantOf(value: unknown): number | undefined {
  const at = typeof value === "string" ? Date.parse(value) : Number.NaN;
  return at >= Date.UTC(2000, 0, 1) && at < Date.UTC(2100, 0, 1) ? at : undefined;
}

function pageOf(address: string): string {
  const [page = ""] = address.split(/[?#]/, 1);
  return page;
}

function pathOf(value: unknown): Pass[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, longestPath).flatMap((pass: unknown): Pass[] => {
    const [node, port] = Array.isArray(pass) ? (pass as unknown[]) : [];
    return typeof node === "string" && typeof port === "string" ? [[node, port]] : [];
  });
}
