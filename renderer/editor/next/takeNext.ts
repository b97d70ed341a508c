import { addCard, type Origin } from "../actions/addCard.ts";
import { connectPort } from "../actions/connectPort.ts";
import { freeSpotAfter } from "../actions/freeSpot.ts";
import type { EditorSession } from "../session/editorSession.ts";
import type { NextChoice } from "./nextChoices.ts";

/** Lets a port of a card lead on as chosen; a new card comes in between where it led somewhere already, and is written next. */
export function takeNext(session: EditorSession, from: Origin, choice: NextChoice): void {
  const { document, view } = session;
  if (choice.type !== "new") {
    connectPort(session, from, choice.type === "card" ? choice.node : null);
    return;
  }
  const { dialogue } = document.getState();
  const origin = dialogue.nodes.find(({ id }) => id === from.node);
  if (!origin) return;
  const edge = dialogue.edges.find((one) => one.from.node === from.node && one.from.port === from.port);
  addCard(
    session,
    choice.kind,
    edge && choice.kind !== "end" ? { at: freeSpotAfter(dialogue, origin), on: edge.id } : { from },
  );
  view.setState(({ writeInInspector }) => ({ writeInInspector: writeInInspector + 1 }));
}
