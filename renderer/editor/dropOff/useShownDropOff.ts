import { useEffect, useMemo } from "react";
import { isFlow } from "#shared/dialogue/flows/isFlow.ts";
import { dropOff } from "#shared/reports/dropOff.ts";
import { flowDropOffs } from "#shared/reports/flowDropOffs.ts";
import { sumDropOffs } from "#shared/reports/sumDropOffs.ts";
import { flowsStore } from "../../flows/flowsStore.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { countedCallers } from "./countedCallers.ts";
import { mostStopped } from "./mostStopped.ts";
import { useDropOff } from "./useDropOff.ts";

/** Lays what is known of the visits onto the graph, and anew whenever that changes. */
export function useShownDropOff(): void {
  const { document, dropOff: store } = useSession();
  const nodes = useDialogue((dialogue) => dialogue.nodes);
  const edges = useDialogue((dialogue) => dialogue.edges);
  const flows = flowsStore((state) => state.flows);
  const ways = useDropOff((state) => state.ways);
  const dialogues = useDropOff((state) => state.dialogues);
  const caller = useDropOff((state) => state.caller);
  const laid = useMemo(() => {
    if (ways === undefined) return undefined;
    const canvas = { ...document.getState().dialogue, nodes, edges };
    if (!isFlow(canvas)) return { callers: [], whole: dropOff(canvas, flows, ways[0]?.ways ?? []) };
    const of = new Map(ways.map((one) => [one.dialogue, one.ways]));
    const known = dialogues.map((dialogue) => ({ dialogue, ways: of.get(dialogue.id) ?? [] }));
    return { callers: flowDropOffs(canvas, flows, known), whole: undefined };
  }, [document, nodes, edges, flows, ways, dialogues]);
  useEffect(() => {
    if (laid === undefined) return store.setState({ callers: [], shown: undefined, most: undefined });
    const { callers, whole } = laid;
    const shown = whole ?? sumDropOffs(countedCallers(callers, caller).map((one) => one.shown));
    store.setState({ callers, shown, most: mostStopped(shown) });
  }, [store, laid, caller]);
  useEffect(() => () => store.setState({ callers: [], shown: undefined, most: undefined }), [store]);
}
