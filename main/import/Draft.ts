import type { DialogueNode } from "#shared/dialogue/node.ts";
import type { Text } from "#shared/dialogue/text.ts";
import type { ImportNotice } from "#shared/import/importNotice.ts";
import { importNotices } from "#shared/import/importNotices.ts";
import type { NodeData } from "#shared/nodes/nodeDataSchemas.ts";
import type { NodeKind } from "#shared/nodes/nodeKinds.ts";

type Place = { readonly x: number; readonly y: number };
type DraftNode = Pick<DialogueNode, "id" | "kind" | "data"> & { position?: Place; disabled?: boolean };
type DraftEdge = {
  readonly id: string;
  readonly from: { readonly node: string; readonly port: string };
  readonly to: { readonly node: string };
};

const longestText = 20_000;
const mostNotices = 200;

/** A dialogue that grows while a file of another program is read, and the notes on what could not come along. */
export class Draft {
  readonly language: string;
  readonly nodes: DraftNode[] = [];
  readonly edges: DraftEdge[] = [];
  readonly groups: { readonly id: string; readonly name: string; readonly cards: readonly string[] }[] = [];
  readonly #notices = new Map<string, ImportNotice>();
  readonly #grouped = new Set<string>();
  #unlisted = 0;
  #end: string | undefined;

  constructor(language: string) {
    this.language = language;
    this.card("start", { poke: { on: true, mobile: false } });
  }

  /** The start card's id. */
  get start(): string {
    return "n1";
  }

  /** Adds a card and answers its id. A card without a place is laid out later. */
  card<Kind extends NodeKind>(kind: Kind, data: NodeData<Kind>, position?: Place): string {
    const id = `n${this.nodes.length + 1}`;
    this.nodes.push({ id, kind, data, ...(position ? { position } : {}) });
    return id;
  }

  /** Lets conversations pass a card by: it keeps the place of what its author must write anew. */
  disable(card: string): void {
    const node = this.nodes.find(({ id }) => id === card);
    if (node) node.disabled = true;
  }

  /** Connects a port to a card; without one, to the end of the conversation. */
  connect(node: string, port: string, to: string | undefined): void {
    const target = to ?? this.end();
    this.edges.push({ id: `e${this.edges.length + 1}`, from: { node, port }, to: { node: target } });
  }

  /** Keeps cards together under a name. One card alone, or one that is in a group already, makes none. */
  group(name: string, cards: readonly string[]): void {
    const free = cards.filter((card) => !this.#grouped.has(card));
    if (free.length < 2) return;
    for (const card of free) this.#grouped.add(card);
    this.groups.push({ id: `g${this.groups.length + 1}`, name: name.trim().slice(0, 200), cards: free });
  }

  /** Lets what leads to a key, which stands for a card that was not known yet, lead to its card. */
  redirect(cards: ReadonlyMap<string, string>): void {
    this.edges.forEach((edge, index) => {
      const node = cards.get(edge.to.node);
      if (node !== undefined) this.edges[index] = { ...edge, to: { node } };
    });
  }

  /** The one card at which everything ends that leads no further. */
  end(): string {
    this.#end ??= this.card("end", { text: {}, restart: false });
    return this.#end;
  }

  /** A text in the dialogue's language, cut to what a card can hold. */
  text(words: string, where: string): Text {
    const trimmed = words.trim();
    if (trimmed === "") return {};
    if (trimmed.length > longestText) this.note("text-cut", { where, what: String(longestText) });
    return { [this.language]: trimmed.slice(0, longestText) };
  }

  /** Notes what could not come along; the same note counts once, and only so many are kept. */
  note(code: ImportNotice["code"], params: { readonly where?: string; readonly what?: string }): void {
    const short = Object.fromEntries(
      Object.entries(params).map(([name, value]) => [name, value.replace(/\s+/g, " ").trim().slice(0, 160)]),
    );
    const message = importNotices[code](short);
    if (this.#notices.has(message)) return;
    if (this.#notices.size < mostNotices) this.#notices.set(message, { code, message, params: short });
    else this.#unlisted += 1;
  }

  /** The notes, in the order in which they were made. */
  get notices(): readonly ImportNotice[] {
    const listed = [...this.#notices.values()];
    if (this.#unlisted === 0) return listed;
    const params = { count: String(this.#unlisted) };
    return [...listed, { code: "more", message: importNotices.more(params), params }];
  }
}
