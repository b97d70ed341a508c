import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import type { NodeKind } from "#shared/nodes/nodeKinds.ts";
import { nodeKinds } from "#shared/nodes/nodeKinds.ts";
import { fuzzyScore } from "../../commands/fuzzyScore.ts";
import { cardTitle } from "../cardTitle.ts";

/** What may follow a card: a new one of a kind, one that is there, or nothing any more. */
export type NextChoice =
  | { readonly type: "new"; readonly kind: NodeKind; readonly label: string }
  | { readonly type: "card"; readonly node: string; readonly kind: NodeKind; readonly label: string }
  | { readonly type: "nowhere"; readonly label: string };

type Names = {
  readonly kindName: (kind: NodeKind) => string;
  readonly nowhere: string;
  /** The language in which cards are called. */
  readonly language: string;
};

/** So many are shown: who looks for another types more of its words. */
const most = 200;

/**
 * What may follow the card `from`, as far as it fits what was typed, best first; without a query new cards come before
 * those that are there. Only the best ones of very many. `leads`: whether something follows already, so that "nowhere" can be chosen too.
 */
export function nextChoices(
  dialogue: Dialogue,
  from: string,
  query: string,
  leads: boolean,
  { kindName, nowhere, language }: Names,
): readonly NextChoice[] {
  const all: readonly NextChoice[] = [
    ...nodeKinds
      .filter((kind) => kind !== "start")
      .map((kind) => ({ type: "new" as const, kind, label: kindName(kind) })),
    ...dialogue.nodes
      .filter(({ id, kind }) => kind !== "start" && id !== from)
      .map((node) => ({
        type: "card" as const,
        node: node.id,
        kind: node.kind,
        label: cardTitle(node, language, dialogue.language),
      })),
    ...(leads ? [{ type: "nowhere" as const, label: nowhere }] : []),
  ];
  return all
    .flatMap((choice) => {
      const score = fuzzyScore(query, choice.label);
      return score === null ? [] : [{ choice, score }];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ choice }) => choice)
    .filter(({ type }, index) => index < most || type === "nowhere");
}
