import type { Fixer } from "../fix.ts";

/** A connection that is never taken goes; of several with its id the last one. */
export const removeEdge: Fixer = (_dialogue, { edge }) =>
  edge === undefined
    ? undefined
    : {
        name: "removeEdge",
        params: {},
        mend(draft) {
          const index = draft.edges.map(({ id }) => id).lastIndexOf(edge);
          if (index !== -1) draft.edges.splice(index, 1);
        },
      };
