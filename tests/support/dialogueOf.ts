import { type Dialogue, dialogueSchema } from "#shared/dialogue/dialogue.ts";

/**
 * A dialogue for a test, from its cards (`{ id: [kind, data] }`) and connections (`"from.port > to"`), in English. A
 * card named `start` is the start if none is given.
 */
export function dialogueOf(
  cards: { readonly [id: string]: readonly [kind: string, data: object] },
  connections: readonly string[],
  rest: object = {},
): Dialogue {
  const all = "start" in cards ? cards : { start: ["start", {}] as const, ...cards };
  return dialogueSchema.parse({
    format: 1,
    id: "test",
    name: "Test",
    nodes: Object.entries(all).map(([id, [kind, data]]) => ({ id, kind, data })),
    edges: connections.map((connection, index) => {
      const [, node, port, to] = /^(\S+)\.(\S+) > (\S+)$/.exec(connection) ?? [];
      return { id: `e${index + 1}`, from: { node, port }, to: { node: to } };
    }),
    ...rest,
  });
}
