import { useRef } from "react";
import { nodeKinds } from "#shared/nodes/nodeKinds.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { nodesTexts } from "../../i18n/areas/nodesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { PopupMenu } from "../../ui/PopupMenu.tsx";
import { addCard } from "../actions/addCard.ts";
import { nodeViews } from "../nodes/nodeViews.ts";
import { useSession } from "../session/useSession.ts";
import { onGrid } from "./onGrid.ts";
import type { OpenDrop } from "./useConnecting.ts";

type NextCardMenuProps = { readonly drop: OpenDrop; readonly onClose: () => void };

/** Asks which card to make where a connection was let go. */
export function NextCardMenu({ drop, onClose }: NextCardMenuProps) {
  const t = useTexts(editorTexts);
  const { kinds } = useTexts(nodesTexts);
  const session = useSession();
  const made = useRef(false);
  return (
    <PopupMenu
      at={drop.screen}
      label={t.addNext}
      entries={nodeKinds
        .filter((kind) => kind !== "start")
        .map((kind) => ({
          id: kind,
          label: kinds[kind].name,
          icon: nodeViews[kind].icon,
          onSelect: () => {
            addCard(session, kind, { at: onGrid(drop.canvas), from: drop.from });
            made.current = true;
            session.view.setState(({ writeInInspector }) => ({ writeInInspector: writeInInspector + 1 }));
          },
        }))}
      onClose={onClose}
      returnFocus={() => (made.current ? false : null)}
    />
  );
}
