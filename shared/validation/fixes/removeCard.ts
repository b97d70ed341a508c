import type { Fixer } from "../fix.ts";

/** The card goes, with every connection from and to it. Of several with its id it is the last one. */
export const removeCard: Fixer = (_dialogue, { node }) =>
  node === undefined
    ? undefined
    : {
        name: "removeCard",
        params: {},
        mend(draft) {
          const index = draft.nodes.map(({ id }) => id).lastIndexOf(node);
          if (index === -1) return;
          draft.nodes.splice(index, 1);
          if (draft.nodes.some(({ id }) => id === node)) return;
          draft.edges = draft.edges.filter(({ from, to }) => from.node !== node && to.node !== node);
        },
      };
