import { useReactFlow } from "@xyflow/react";
import { Search } from "lucide-react";
import { useState } from "react";
import { foldText } from "#shared/dialogue/search/foldText.ts";
import { type NodeKind, nodeKinds } from "#shared/nodes/nodeKinds.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { nodesTexts } from "../../i18n/areas/nodesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { classNames } from "../../ui/classNames.ts";
import { addCard } from "../actions/addCard.ts";
import { cardWidth, headHeight } from "../canvas/cardLayout.ts";
import { onGrid } from "../canvas/onGrid.ts";
import { useCrowded } from "../layout/useCrowded.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { useSimulator } from "../simulator/useSimulator.ts";
import { CardGhost } from "./CardGhost.tsx";
import styles from "./Palette.module.css";
import { PaletteItem } from "./PaletteItem.tsx";
import { useCenter } from "./useCenter.ts";
import { useEdgeAt } from "./useEdgeAt.ts";

/** `edge`: the connection that it is held over. */
type Carried = {
  readonly kind: NodeKind;
  readonly x: number;
  readonly y: number;
  readonly edge: string | undefined;
};

/** The kinds of cards: drag one onto the canvas, or choose it to add it after the chosen card. */
export function Palette() {
  const t = useTexts(editorTexts);
  const { kinds } = useTexts(nodesTexts);
  const session = useSession();
  const flow = useReactFlow();
  const center = useCenter();
  const edgeAt = useEdgeAt();
  const hasStart = useDialogue((dialogue) => dialogue.nodes.some((node) => node.kind === "start"));
  const simulating = useSimulator((simulator) => simulator.open);
  const crowded = useCrowded();
  const [search, setSearch] = useState("");
  const [carried, setCarried] = useState<Carried>();
  const wanted = foldText(search.trim());
  const found = nodeKinds.filter((kind) =>
    foldText(`${kinds[kind].name} ${kinds[kind].about}`).includes(wanted),
  );

  function carry(kind: NodeKind, x: number, y: number): Carried {
    const edge = kind === "start" ? undefined : edgeAt({ x, y });
    if (session.view.getState().dropEdge !== edge) session.view.setState({ dropEdge: edge });
    return { kind, x, y, edge };
  }

  function end(): void {
    setCarried(undefined);
    session.view.setState({ dropEdge: undefined });
  }

  function drop({ kind, x, y, edge }: Carried): void {
    end();
    if (!document.elementFromPoint(x, y)?.closest(".react-flow")) return;
    const at = flow.screenToFlowPosition({ x, y });
    const corner = onGrid({ x: at.x - cardWidth / 2, y: at.y - headHeight / 2 });
    addCard(session, kind, edge === undefined ? { at: corner } : { at: corner, on: edge });
    session.view.setState(({ writeInInspector }) => ({ writeInInspector: writeInInspector + 1 }));
  }

  return (
    <aside
      className={classNames(styles.palette, (simulating || crowded) && styles.narrow)}
      aria-label={t.palette}
      data-own-undo
      data-part
    >
      <label className={styles.search}>
        <Search size={14} aria-hidden />
        <span className="visually-hidden">{t.paletteSearch}</span>
        <input
          type="search"
          placeholder={t.paletteSearch}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      </label>
      <ul className={styles.list}>
        {found.map((kind) => (
          <li key={kind}>
            <PaletteItem
              kind={kind}
              disabled={kind === "start" && hasStart}
              onChoose={() => {
                addCard(session, kind, { near: center() });
                session.view.setState(({ writeInInspector }) => ({ writeInInspector: writeInInspector + 1 }));
              }}
              onCarry={(x, y) => setCarried(carry(kind, x, y))}
              onDrop={(x, y) => drop(carry(kind, x, y))}
              onCancel={end}
            />
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.hint}>{t.paletteEmpty}</p>}
      <p className={styles.hint}>{t.paletteHint}</p>
      {carried && <CardGhost {...carried} zoom={flow.getZoom()} />}
    </aside>
  );
}
