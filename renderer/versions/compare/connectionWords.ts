import type { ConnectionChange } from "#shared/dialogue/compare/compareDialogues.ts";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { Edge } from "#shared/dialogue/edge.ts";
import { portsOf } from "#shared/nodes/portsOf.ts";
import { cardTitle } from "../../editor/cardTitle.ts";
import { portLabel } from "../../editor/portLabel.ts";
import { versionsTexts } from "../../i18n/areas/versionsTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";

/** Says of a connection from which way out of which card to which card it leads, or led. */
export function connectionWords(before: Dialogue, after: Dialogue): (change: ConnectionChange) => string {
  const t = currentTexts(versionsTexts);
  const old = wordsIn(before);
  const present = wordsIn(after);
  return (change) => {
    if (change.after === undefined) return change.before ? t.leads(...old(change.before)) : "";
    const [from, port, to] = present(change.after);
    if (change.before === undefined) return t.leads(from, port, to);
    return t.leadsNow(from, port, old(change.before)[2], to);
  };
}

function wordsIn({ nodes, language }: Dialogue): (edge: Edge) => [from: string, port: string, to: string] {
  const byId = new Map(nodes.map((node) => [node.id, node] as const));
  const title = (id: string) => {
    const node = byId.get(id);
    return node ? cardTitle(node, language, language) : currentTexts(versionsTexts).missing;
  };
  return ({ from, to }) => {
    const node = byId.get(from.node);
    const port = node && portsOf(node).find(({ id }) => id === from.port);
    return [title(from.node), port ? portLabel(port, language, language) : from.port, title(to.node)];
  };
}
