import { useCallback } from "react";
import type { NodeKind } from "#shared/nodes/nodeKinds.ts";
import { changeNode, type DataRecipe } from "../document/operations/changeNode.ts";
import type { StepName } from "../document/stepName.ts";
import { useSession } from "../session/useSession.ts";

/** How an edit is recorded: its name, and the field whose quick edits are one step. */
export type EditOptions = { readonly name?: StepName; readonly field?: string };

/** Changes the data of one card, undoably. */
export type NodeEdit<Kind extends NodeKind> = (recipe: DataRecipe<Kind>, options?: EditOptions) => void;

/** The way to change the card `id`. */
export function useNodeEdit<Kind extends NodeKind>(id: string, kind: Kind): NodeEdit<Kind> {
  const { document } = useSession();
  return useCallback(
    (recipe, { name = "editCard", field } = {}) =>
      document.apply(
        name,
        (draft) => changeNode(draft, id, kind, recipe),
        field === undefined ? {} : { merge: `${id} ${field}` },
      ),
    [document, id, kind],
  );
}
