import { newNode } from "#shared/dialogue/newNode.ts";
import type { NodeKind } from "#shared/nodes/nodeKinds.ts";
import { portsOf } from "#shared/nodes/portsOf.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { nodesTexts } from "../../i18n/areas/nodesTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { cardTitle } from "../cardTitle.ts";
import { addNode } from "../document/operations/addNode.ts";
import { connect } from "../document/operations/connect.ts";
import { insertOnEdge } from "../document/operations/insertOnEdge.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { freeSpot, freeSpotAfter } from "./freeSpot.ts";
import { newIdFor } from "./newIdFor.ts";

/** A port that the new card is connected from. */
export type Origin = { readonly node: string; readonly port: string };

type Place =
  /** At this point of the canvas (the card's top left). */
  | { readonly at: { readonly x: number; readonly y: number }; readonly from?: Origin }
  /** At this point or below, where it covers none, between the two cards that an edge connects. */
  | { readonly at: { readonly x: number; readonly y: number }; readonly on: string }
  /** In the next free place after the card that it is connected from. */
  | { readonly from: Origin }
  /** After the chosen card, connected from its first free port; else near `center`. */
  | { readonly near: { readonly x: number; readonly y: number } };

/**
 * Adds a card, selects it and says so; with its connection it is one step. Answers the new card's id, or undefined for a
 * second start.
 */
export function addCard(session: EditorSession, kind: NodeKind, place: Place): string | undefined {
  const { document, view } = session;
  const { dialogue } = document.getState();
  if (kind === "start" && dialogue.nodes.some((node) => node.kind === "start")) return undefined;
  const from =
    "near" in place ? freePort(session, kind) : kind === "start" || "on" in place ? undefined : place.from;
  const origin = dialogue.nodes.find((node) => node.id === from?.node);
  const after = origin ?? ("near" in place ? chosenCard(session) : undefined);
  const position =
    "at" in place
      ? "on" in place
        ? freeSpot(dialogue, place.at)
        : place.at
      : after
        ? freeSpotAfter(dialogue, after)
        : freeSpot(dialogue, "near" in place ? place.near : { x: 0, y: 0 });
  const id = newIdFor(dialogue, "n");
  document.apply("addCard", (draft) => {
    const node = newNode(kind, id, position, dialogue.language);
    if ("on" in place) return insertOnEdge(draft, node, place.on, newIdFor(draft, "e"));
    addNode(draft, node);
    if (from) connect(draft, { id: newIdFor(draft, "e"), from, to: { node: id } });
  });
  // one that was dropped stays under the pointer
  if ("at" in place && !from) view.point([id]);
  else view.select([id]);
  const t = currentTexts(editorTexts);
  const name = currentTexts(nodesTexts).kinds[kind].name;
  const language = view.getState().language;
  view.announce(
    origin ? t.addedConnected(name, cardTitle(origin, language, dialogue.language)) : t.added(name),
  );
  return id;
}

function chosenCard({ document, view }: EditorSession) {
  const { nodes } = view.getState();
  const [only] = nodes;
  return nodes.size === 1 ? document.getState().dialogue.nodes.find((node) => node.id === only) : undefined;
}

/** The first port of the chosen card that leads nowhere yet. */
function freePort(session: EditorSession, kind: NodeKind): Origin | undefined {
  const node = chosenCard(session);
  if (!node || kind === "start") return undefined;
  const used = new Set(
    session.document
      .getState()
      .dialogue.edges.filter((edge) => edge.from.node === node.id)
      .map((edge) => edge.from.port),
  );
  const port = portsOf(node).find(({ id }) => !used.has(id));
  return port && { node: node.id, port: port.id };
}
