import type { ElkExtendedEdge, ElkNode } from "elkjs/lib/elk-api.js";
import type { Dialogue } from "#shared/dialogue/dialogue.ts";
import { cardLayout, headHeight } from "../canvas/cardLayout.ts";
import type { BoxLayout } from "../canvas/scene/boxLayout.ts";
import { type Block, groupBlocks } from "./groupBlocks.ts";

/** Options of ELK's layered algorithm: https://eclipse.dev/elk/reference/algorithms/org-eclipse-elk-layered.html */
const options = {
  "elk.algorithm": "layered",
  "elk.direction": "RIGHT",
  // no way of a connection is used; this one keeps the layers near to each other, also where connections are steep
  "elk.edgeRouting": "ORTHOGONAL",
  "elk.spacing.nodeNode": "40",
  "elk.spacing.componentComponent": "80",
  "elk.layered.spacing.nodeNodeBetweenLayers": "100",
  "elk.layered.nodePlacement.strategy": "BRANDES_KOEPF",
  // an answer that leads back is told by the order of the cards, so that the same dialogue is always cut at the same place
  "elk.layered.cycleBreaking.strategy": "MODEL_ORDER",
  // beyond 3, connections cross hardly less
  "elk.layered.thoroughness": "3",
};

/** What of a card or a group decides where it goes. */
type LaidOut = Pick<BoxLayout, "kind" | "width" | "height" | "headPort" | "rows">;

/**
 * The cards of `ids` and the connections among them as ELK lays them out: from left to right, each port at its place on
 * the card, so that what follows the first answer comes above what follows the second. A group
 * goes as one, under its own id.
 */
export function tidyGraph(dialogue: Dialogue, ids: ReadonlySet<string>, language: string): ElkNode {
  const blocks = groupBlocks(dialogue, ids, language);
  const blockOf = new Map(blocks.flatMap((block) => [...block.cards].map((id) => [id, block] as const)));
  const layouts = new Map(
    dialogue.nodes
      .filter((node) => ids.has(node.id))
      .map((node) => [node.id, cardLayout(node, language, dialogue.language)] as const),
  );
  return {
    id: "dialogue",
    layoutOptions: options,
    children: [
      ...[...layouts].filter(([id]) => !blockOf.has(id)).map(([id, layout]) => card(id, layout)),
      ...blocks.map((block) =>
        card(
          block.id,
          blockLayout(
            block,
            [...block.cards].some((id) => layouts.get(id)?.kind === "start"),
          ),
        ),
      ),
    ],
    edges: dialogue.edges.flatMap(({ id, from, to }): ElkExtendedEdge[] => {
      const source = layouts.get(from.node);
      const target = layouts.get(to.node);
      if (!source || !target || target.kind === "start" || !ports(source).has(from.port)) return [];
      const [leaving, arriving] = [blockOf.get(from.node), blockOf.get(to.node)];
      if (leaving && leaving === arriving) return [];
      const start = leaving ? outId(leaving.id, blockPort) : outId(from.node, from.port);
      return [{ id: `edge ${id}`, sources: [start], targets: [inId(arriving?.id ?? to.node)] }];
    }),
  };
}

const blockPort = "out";

/** A group as a card of its size, with one way out. */
function blockLayout({ box }: Block, hasStart: boolean): LaidOut {
  return {
    kind: hasStart ? "start" : "group",
    width: box.right - box.left,
    height: box.bottom - box.top,
    headPort: blockPort,
    rows: [],
  };
}

function card(id: string, layout: LaidOut): ElkNode {
  const { width, height, kind } = layout;
  return {
    id,
    width,
    height,
    layoutOptions: {
      "elk.portConstraints": "FIXED_POS",
      ...(kind === "start" ? { "elk.layered.layering.layerConstraint": "FIRST" } : {}),
    },
    ports: [
      { id: inId(id), x: 0, y: headHeight / 2, layoutOptions: { "elk.port.side": "WEST" } },
      ...[...ports(layout)].map(([port, y]) => ({
        id: outId(id, port),
        x: width,
        y,
        layoutOptions: { "elk.port.side": "EAST" },
      })),
    ],
  };
}

/** Where the ports of a card are, from its top. */
function ports({ headPort, rows }: LaidOut): ReadonlyMap<string, number> {
  return new Map([
    ...(headPort === undefined ? [] : [[headPort, headHeight / 2] as const]),
    ...rows.flatMap(({ port, y }) => (port === undefined ? [] : [[port, y] as const])),
  ]);
}

const inId = (node: string) => `in ${node}`;
const outId = (node: string, port: string) => `out ${node} ${port}`;
