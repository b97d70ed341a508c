import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { connect } from "../document/operations/connect.ts";
import { disconnect } from "../document/operations/disconnect.ts";
import type { EditorSession } from "../session/editorSession.ts";
import type { Origin } from "./addCard.ts";
import { newIdFor } from "./newIdFor.ts";

/** Leads a port to a card, or nowhere (null). A start, a note or a group cannot be led to. */
export function connectPort({ document, view }: EditorSession, from: Origin, to: string | null): void {
  const { dialogue } = document.getState();
  const t = currentTexts(editorTexts);
  if (to === null) {
    const edges = dialogue.edges.filter(
      (edge) => edge.from.node === from.node && edge.from.port === from.port,
    );
    document.apply("disconnect", (draft) => disconnect(draft, new Set(edges.map(({ id }) => id))));
    view.announce(t.disconnected);
    return;
  }
  const target = dialogue.nodes.find((node) => node.id === to);
  if (!target || target.kind === "start") return;
  document.apply("connect", (draft) => connect(draft, { id: newIdFor(draft, "e"), from, to: { node: to } }));
  view.announce(t.connected);
}
