import { Plus, SquareArrowOutUpRight, Workflow } from "lucide-react";
import { openDialogue } from "../../dialogues/actions/openDialogue.ts";
import { createFlow } from "../../flows/createFlow.ts";
import { dropFlow } from "../../flows/dropFlow.ts";
import { flowsStore } from "../../flows/flowsStore.ts";
import { loadFlows } from "../../flows/loadFlows.ts";
import { flowsTexts } from "../../i18n/areas/flowsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { useNodeEdit } from "../inspector/useNodeEdit.ts";
import { openSession } from "../session/openSession.ts";
import { useSession } from "../session/useSession.ts";
import styles from "./flowView.module.css";
import type { NodeFormProps, NodeView } from "./nodeView.ts";

/** Calls a flow. */
export const flowView: NodeView<"flow"> = {
  icon: Workflow,
  content: ({ flow }) => {
    const name = flowsStore.getState().flows.get(flow)?.name;
    return { preview: name ? [{ text: name }] : [] };
  },
  Form,
};

function Form({ id, data }: NodeFormProps<"flow">) {
  const t = useTexts(flowsTexts);
  const session = useSession();
  const edit = useNodeEdit(id, "flow");
  const flows = flowsStore((state) => state.flows);
  const choose = (flow: string) =>
    edit((draft) => {
      draft.flow = flow;
    });
  const options = [...flows.values()]
    .filter((flow) => flow.id !== session.id)
    .map((flow) => ({ value: flow.id, label: flow.name || t.untitled }))
    .sort((a, b) => a.label.localeCompare(b.label));
  const isKnown = options.some(({ value }) => value === data.flow);
  const unknown = { value: data.flow, label: data.flow === "" ? t.choose : t.gone };
  const make = async () => {
    const made = await createFlow(session.document.getState().dialogue.language);
    if (made === undefined) return;
    await loadFlows();
    const { nodes } = session.document.getState().dialogue;
    const isThere = nodes.some((node) => node.id === id && node.kind === "flow");
    if (isThere && openSession.getState().session === session) choose(made);
    else await dropFlow(made);
  };
  return (
    <>
      <SelectField
        label={t.flow}
        hint={t.flowHint}
        value={data.flow}
        options={isKnown ? options : [unknown, ...options]}
        onChange={choose}
      />
      <div className={styles.actions}>
        <Button icon={SquareArrowOutUpRight} disabled={!isKnown} onClick={() => void openDialogue(data.flow)}>
          {t.open}
        </Button>
        <Button icon={Plus} onClick={() => void make()}>
          {t.newFlow}
        </Button>
      </div>
    </>
  );
}
