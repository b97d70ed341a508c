import { pickText } from "#shared/dialogue/pickText.ts";
import type { Port } from "#shared/nodes/port.ts";
import { nodesTexts } from "../i18n/areas/nodesTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";

/** What a port is called: its own label, or the studio's word for it. */
export function portLabel(port: Port, language: string, fallback: string): string {
  const t = currentTexts(nodesTexts);
  if (port.label === undefined) return t.ports[port.id as keyof typeof t.ports] ?? port.id;
  if (typeof port.label === "string") return port.label || t.untitledCase;
  return pickText(port.label, language, fallback) || t.untitledAnswer;
}
