import { useEffect, useMemo } from "react";
import { dropOff } from "#shared/reports/dropOff.ts";
import { flowsStore } from "../../flows/flowsStore.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { useDropOff } from "./useDropOff.ts";

/** Lays what is known of the visits onto the graph, and anew whenever that changes. */
export function useShownDropOff(): void {
  const { document, dropOff: store } = useSession();
  const nodes = useDialogue((dialogue) => dialogue.nodes);
  const edges = useDialogue((dialogue) => dialogue.edges);
  const flows = flowsStore((state) => state.flows);
  const detail = useDropOff((state) => state.detail);
  const shown = useMemo(
    () => detail && dropOff({ ...document.getState().dialogue, nodes, edges }, flows, detail.ways),
    [document, nodes, edges, flows, detail],
  );
  useEffect(() => store.setState({ shown }), [store, shown]);
  useEffect(() => () => store.setState({ shown: undefined }), [store]);
}
