import type { Dialogue } from "../dialogue.ts";
import type { Edge } from "../edge.ts";
import { isDisabled } from "../isDisabled.ts";
import type { DialogueNode, NodeOf } from "../node.ts";
import { answerNames } from "./answerNames.ts";
import type { FlowFault } from "./flowFault.ts";
import type { Flows } from "./flows.ts";
import { isFlow } from "./isFlow.ts";
import { prefixOf } from "./prefixOf.ts";
import { renameAnswers } from "./renameAnswers.ts";

/**
 * A dialogue with its flows put in place. `faults`: the cards that could not be linked, which stay as they are;
 * `callers`: of every card that came out of a flow, the card of the dialogue that calls it; `copies`: the call that put it there
 * (the calling card, as linked) and what it is called in the flow; `calls`: of every call the flow, the calling card's own name, and the call
 * whose copy that stands in (undefined: the dialogue itself).
 */
export type LinkedDialogue = {
  readonly dialogue: Dialogue;
  readonly faults: ReadonlyMap<string, FlowFault>;
  readonly callers: ReadonlyMap<string, string>;
  readonly copies: ReadonlyMap<string, { readonly call: string; readonly card: string }>;
  readonly calls: ReadonlyMap<string, FlowCall>;
};

/** See `LinkedDialogue`. */
type FlowCall = { readonly flow: string; readonly card: string; readonly within: string | undefined };

const mostCards = 50_000;
const mostLevels = 50;

/**
 * A graph that is to be put in place. `id`: the card that calls it, as linked; `caller`: that of the dialogue; `path`: the
 * flows that it is inside of, itself included; `returnsTo`: where its ends lead.
 */
type Call = {
  readonly flow: Dialogue;
  readonly id: string;
  readonly caller: string;
  readonly path: readonly string[];
  readonly returnsTo: string | undefined;
};

/** What takes the place of a calling card, and of a flow's start: it shows nothing and goes on. */
const passage = { kind: "message", data: { text: {} }, disabled: false } as const;

/**
 * Puts a copy of the flow in the place of each card that calls one, and of each card in these that does, so that the
 * engine, and whoever looks at a whole conversation, deals with one graph. The calling card keeps its id and leads to
 * what follows the flow's start; the other cards of the copy are called `<calling card>/<card>`, and the answers they
 * keep under their own ids likewise; an end card says its text and leads to where the calling card leads.
 */
export function linkFlows(dialogue: Dialogue, flows: Flows): LinkedDialogue {
  const linker = new Linker(flows, dialogue);
  return linker.link();
}

class Linker {
  readonly #root: Dialogue;
  readonly #flows: Flows;
  readonly #nodes: DialogueNode[] = [];
  readonly #edges: Edge[] = [];
  readonly #faults = new Map<string, FlowFault>();
  readonly #callers = new Map<string, string>();
  readonly #copies = new Map<string, { call: string; card: string }>();
  readonly #calls = new Map<string, FlowCall>();
  readonly #taken: Set<string>;
  readonly #open: Call[] = [];
  #cards: number;

  constructor(flows: Flows, root: Dialogue) {
    this.#flows = flows;
    this.#root = root;
    this.#taken = new Set(root.nodes.map(({ id }) => id));
    this.#cards = this.#taken.size;
  }

  link(): LinkedDialogue {
    const root = this.#root;
    const [faults, callers, copies, calls] = [this.#faults, this.#callers, this.#copies, this.#calls];
    const found = { faults, callers, copies, calls };
    if (!root.nodes.some(({ kind }) => kind === "flow")) return { dialogue: root, ...found };
    this.#placeRoot();
    for (let call = this.#open.pop(); call; call = this.#open.pop()) this.#placeFlow(call);
    return { dialogue: { ...root, nodes: this.#nodes, edges: this.#edges }, ...found };
  }

  #placeRoot(): void {
    const nodes = firstById(this.#root.nodes);
    const ids = new Map([...nodes.keys()].map((id) => [id, id]));
    const path = isFlow(this.#root) ? [this.#root.id] : [];
    const follows = followers(this.#root, ids);
    const calls = new Set<string>();
    for (const node of nodes.values()) {
      if (node.kind !== "flow" || isDisabled(node)) this.#nodes.push(node);
      else if (this.#call(node, { id: node.id, caller: node.id, path, returnsTo: follows.get(node.id) })) {
        this.#calls.set(node.id, { flow: node.data.flow, card: node.id, within: undefined });
        calls.add(node.id);
      }
    }
    this.#edges.push(...this.#root.edges.filter(({ from }) => !calls.has(from.node)));
  }

  #placeFlow({ flow, id: call, caller, path, returnsTo }: Call): void {
    const nodes = firstById(flow.nodes);
    const start = startOf(nodes);
    const ids = new Map([...nodes.keys()].map((id) => [id, id === start ? call : this.#freshId(call, id)]));
    const follows = followers(flow, ids);
    // What the cards of a copy keep under their own ids is called after the copies.
    const names = answerNames(nodes.values(), ids);
    const silent = new Set<string>();
    for (const [own, node] of nodes) {
      const id = ids.get(own) ?? own;
      this.#callers.set(id, caller);
      this.#copies.set(id, { call, card: own });
      if (node.kind === "start") this.#nodes.push({ ...node, ...passage, id });
      else if (node.kind === "end" && !isDisabled(node)) {
        silent.add(own);
        const { text } = renameAnswers(node.data, names);
        this.#nodes.push({ ...node, kind: "message", id, data: { text } });
        if (returnsTo !== undefined) this.#edges.push(edgeOf(`${id}/next`, id, returnsTo));
      } else if (node.kind !== "flow" || isDisabled(node)) {
        // the names of attributes change, kind and data still belong together
        this.#nodes.push({ ...node, id, data: renameAnswers(node.data, names) } as DialogueNode);
      } else if (this.#call(node, { id, caller, path, returnsTo: follows.get(own) })) {
        this.#calls.set(id, { flow: node.data.flow, card: own, within: call });
        silent.add(own);
      }
    }
    for (const edge of flow.edges) {
      const [from, to] = [ids.get(edge.from.node), ids.get(edge.to.node)];
      if (from === undefined || to === undefined || silent.has(edge.from.node)) continue;
      this.#edges.push({
        ...edge,
        id: `${call}/${edge.id}`,
        from: { ...edge.from, node: from },
        to: { ...edge.to, node: to },
      });
    }
  }

  /** Whether the card can call its flow; if so, that is put in place later. */
  #call(node: NodeOf<"flow">, call: Omit<Call, "flow">): boolean {
    const flow = this.#flows.get(node.data.flow);
    const fault = this.#faultOf(flow, call.path);
    if (!flow || fault) {
      this.#faults.set(call.id, fault ?? "unknown-flow");
      this.#nodes.push({ ...node, id: call.id });
      return false;
    }
    this.#cards += flow.nodes.length;
    this.#open.push({ ...call, flow, path: [...call.path, flow.id] });
    return true;
  }

  #faultOf(flow: Dialogue | undefined, path: readonly string[]): FlowFault | undefined {
    if (!flow) return "unknown-flow";
    if (path.includes(flow.id)) return "flow-cycle";
    if (path.length >= mostLevels || this.#cards + flow.nodes.length > mostCards) return "flows-too-large";
    return flow.nodes.some(({ kind }) => kind === "start") ? undefined : "no-start";
  }

  /** A name that a token can hold, too. */
  #freshId(call: string, id: string): string {
    let fresh = `${prefixOf(call)}${id}`;
    while (this.#taken.has(fresh)) fresh += "'";
    this.#taken.add(fresh);
    return fresh;
  }
}

type Nodes = ReadonlyMap<string, DialogueNode>;
type Ids = ReadonlyMap<string, string>;

function firstById(nodes: readonly DialogueNode[]): Nodes {
  const first = new Map<string, DialogueNode>();
  for (const node of nodes) if (!first.has(node.id)) first.set(node.id, node);
  return first;
}

function startOf(nodes: Nodes): string | undefined {
  return [...nodes.values()].find(({ kind }) => kind === "start")?.id;
}

/** Where the way `next` of each card leads, as linked. */
function followers({ edges }: Dialogue, ids: Ids): Ids {
  const follows = new Map<string, string>();
  for (const { from, to } of edges) {
    const target = ids.get(to.node);
    if (from.port === "next" && target !== undefined && !follows.has(from.node))
      follows.set(from.node, target);
  }
  return follows;
}

function edgeOf(id: string, from: string, to: string): Edge {
  return { id, from: { node: from, port: "next" }, to: { node: to } };
}
