import { type Attributes, createAttributes } from "../createAttributes.ts";
import { Draft } from "../Draft.ts";
import { isInput } from "./isInput.ts";
import { richTextOf } from "./richTextOf.ts";
import type { TypebotBlock, TypebotFile, TypebotGroup, TypebotItem } from "./typebotFile.ts";

type Place = { readonly group: TypebotGroup; readonly index: number };

/** What the readers of blocks need to know of the whole file. */
export class Conversion {
  readonly draft: Draft;
  readonly attributes: Attributes = createAttributes();
  readonly #file: TypebotFile;
  readonly #variables: ReadonlyMap<string, string>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #groups: ReadonlyMap<string, TypebotGroup>;
  readonly #places = new Map<string, Place>();
  readonly #edges: ReadonlyMap<string, TypebotFile["edges"][number]>;
  readonly #leaving = new Map<string, TypebotFile["edges"][number]>();
  readonly #asking = new Map<TypebotBlock, TypebotBlock>();
  readonly #bubbles = new Map<TypebotBlock, TypebotBlock>();

  constructor(file: TypebotFile, language: string) {
    this.draft = new Draft(language);
    this.#file = file;
    this.#variables = new Map(file.variables.map(({ id, name }) => [id, name]));
    this.#names = new Map(file.variables.map(({ id, name }) => [name, id]));
    this.#groups = new Map(file.groups.map((group) => [group.id, group]));
    this.#edges = new Map(file.edges.map((edge) => [edge.id, edge]));
    for (const group of file.groups)
      group.blocks.forEach((block, index) => {
        this.#places.set(block.id, { group, index });
      });
    for (const edge of file.edges) {
      const { blockId, itemId, eventId } = edge.from;
      const from = itemId ?? blockId ?? eventId;
      if (from != null && !this.#leaving.has(from)) this.#leaving.set(from, edge);
    }
    this.#findAsking();
  }

  /** The input for which a bubble asks: the next of its group, or the one to which only this bubble leads. */
  inputAfter(bubble: TypebotBlock): TypebotBlock | undefined {
    return this.#asking.get(bubble);
  }

  /** The bubble that asks for an input. */
  bubbleBefore(input: TypebotBlock): TypebotBlock | undefined {
    return this.#bubbles.get(input);
  }

  #findAsking(): void {
    const entries = new Map<TypebotBlock | undefined, number>();
    for (const { to } of this.#file.edges) {
      const target = this.find(to.groupId, to.blockId);
      entries.set(target, (entries.get(target) ?? 0) + 1);
    }
    for (const { blocks } of this.#file.groups)
      blocks.forEach((block, index) => {
        if (block.type !== "text") return;
        const edge = block.outgoingEdgeId == null ? undefined : this.#edges.get(block.outgoingEdgeId);
        const next = edge ? this.find(edge.to.groupId, edge.to.blockId) : blocks[index + 1];
        // What several ways lead to is asked for in several words.
        const alone = edge ? entries.get(next) === 1 && this.#places.get(next?.id ?? "")?.index === 0 : true;
        if (!next || !alone || !isInput(next) || this.#bubbles.has(next)) return;
        this.#asking.set(block, next);
        this.#bubbles.set(next, block);
      });
  }

  /** The attribute of a variable; undefined when the file knows no such variable. */
  attributeOf(variable: unknown, wanted?: string): string | undefined {
    if (typeof variable !== "string") return undefined;
    const name = this.#variables.get(variable);
    return name === undefined ? undefined : this.attributes.of(name || variable, wanted);
  }

  /** What a variable is called in the file. */
  nameOf(variable: string | null | undefined): string | undefined {
    return this.#variables.get(variable ?? "");
  }

  /** What visitors were asked for, by the names of the file's variables, as tokens. */
  answers(): readonly { readonly name: string; readonly value: string }[] {
    const asked = new Set(
      this.#file.groups
        .flatMap(({ blocks }) => blocks)
        .flatMap(({ type, options }) => (type.endsWith(" input") ? [options?.variableId] : [])),
    );
    return this.#file.variables.flatMap(({ id, name }) => {
      const attribute = asked.has(id) ? this.attributeOf(id) : undefined;
      return attribute === undefined ? [] : [{ name, value: `{{${attribute}}}` }];
    });
  }

  /** A text with Typebot's placeholders made into tokens. */
  template(words: string, where: string): string {
    return words.replace(/\{\{([^{}]*)\}\}/g, (found, inside: string) => {
      const id = this.#names.get(inside.trim());
      const attribute = id === undefined ? undefined : this.attributeOf(id);
      if (attribute !== undefined) return `{{${attribute}}}`;
      this.draft.note("code-left-out", { where, what: found });
      return "";
    });
  }

  /** Ways to begin besides the start, by their names over there. */
  otherEvents(): readonly string[] {
    return (this.#file.events ?? []).flatMap(({ type }) => (type && type !== "start" ? [type] : []));
  }

  /** The block at which everything begins. */
  first(): TypebotBlock | undefined {
    const event = this.#file.events?.find(({ type }) => type === "start") ?? this.#file.events?.[0];
    if (event) return this.#follow(event.outgoingEdgeId, event.id, "");
    const start = this.#file.groups.flatMap(({ blocks }) => blocks).find(({ type }) => type === "start");
    return start ? this.after(start) : this.#file.groups[0]?.blocks[0];
  }

  /** The block that follows another one: by its edge, or the next of its group. */
  after(block: TypebotBlock): TypebotBlock | undefined {
    const { group, index } = this.#places.get(block.id) ?? {};
    return (
      this.#follow(block.outgoingEdgeId, block.id, group?.title ?? "") ??
      (index === undefined ? undefined : group?.blocks[index + 1])
    );
  }

  /** The block to which an answer or a case leads; without a way of its own, the way of its block. */
  afterItem(item: TypebotItem, block: TypebotBlock): TypebotBlock | undefined {
    return this.#follow(item.outgoingEdgeId, item.id, this.titleOf(block)) ?? this.after(block);
  }

  /** The first block of a group, or a block of it. */
  find(group: unknown, block: unknown): TypebotBlock | undefined {
    const place = typeof block === "string" ? this.#places.get(block) : undefined;
    if (place) return place.group.blocks[place.index];
    return typeof group === "string" ? this.#groups.get(group)?.blocks[0] : undefined;
  }

  /** What a block's group is called; a group without a name by the first words in it, or by its number. */
  titleOf(block: TypebotBlock): string {
    const group = this.#places.get(block.id)?.group;
    if (!group) return "";
    if (group.title.trim() !== "") return group.title;
    const words = group.blocks.map(({ content }) => richTextOf(content).trim()).find((text) => text !== "");
    return words?.slice(0, 60) ?? `#${this.#file.groups.indexOf(group) + 1}`;
  }

  #follow(edgeId: string | null | undefined, from: string, where: string): TypebotBlock | undefined {
    const edge = (edgeId == null ? undefined : this.#edges.get(edgeId)) ?? this.#leaving.get(from);
    if (!edge) return undefined;
    const target = this.find(edge.to.groupId, edge.to.blockId);
    if (!target) this.draft.note("link-nowhere", { where, what: edge.to.groupId ?? edge.id });
    return target;
  }
}
