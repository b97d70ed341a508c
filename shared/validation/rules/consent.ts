import type { DialogueNode } from "../../dialogue/node.ts";
import type { Finding } from "../finding.ts";
import { type Graph, type GraphCard, readCards } from "../graph.ts";

/** Whether a card asks a visitor for something that says who he is. */
function isPersonal(node: DialogueNode): boolean {
  if (node.kind === "meeting") return true;
  if (node.kind !== "capture" || node.data.input === "consent") return false;
  return ["email", "phone"].includes(node.data.input) || node.data.attribute.startsWith("lead.");
}

/** The attributes in which consents are kept. */
function consentsOf(cards: readonly GraphCard[]): ReadonlySet<string> {
  return new Set(
    cards.flatMap(({ node }) =>
      node.kind === "capture" && node.data.input === "consent"
        ? [`answers.${node.id}`, node.data.attribute]
        : [],
    ),
  );
}

/** Whether who leaves a card by this way has consented: by a consent that he must give, or a branch that tests one. */
function isConsented({ kind, data }: DialogueNode, port: string, consents: ReadonlySet<string>): boolean {
  if (kind === "capture") return data.input === "consent" && data.required && port === "next";
  if (kind !== "branch") return false;
  const when = data.cases.find(({ id }) => id === port)?.when;
  return when !== undefined && "isTrue" in when && consents.has(when.attribute);
}

/**
 * Where the dialogue asks for it, nothing personal is asked for on a way on which no consent was given before, in the flows
 * that it calls neither.
 */
export function consent({ dialogue, linked, ...graph }: Graph): Finding[] {
  if (!dialogue.requireConsent) return [];
  const { cards } = linked.callers.size > 0 ? readCards(linked.dialogue) : graph;
  const all = [...cards.values()];
  const consents = consentsOf(all);
  const queue = all.filter(({ node }) => node.kind === "start").slice(0, 1);
  const reached = new Set(queue);
  for (const card of queue)
    for (const [port, target] of card.next)
      if (!reached.has(target) && !isConsented(card.node, port, consents)) {
        reached.add(target);
        queue.push(target);
      }
  const asking = all.filter((card) => reached.has(card) && isPersonal(card.node));
  const own = new Set(asking.map(({ node }) => linked.callers.get(node.id) ?? node.id));
  return [...own].map((node) => ({ severity: "error", code: "capture-without-consent", node, params: {} }));
}
