import { ArrowRight, CircleSlash2 } from "lucide-react";
import { useMemo, useState } from "react";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import type { NodeKind } from "#shared/nodes/nodeKinds.ts";
import type { Port } from "#shared/nodes/port.ts";
import { portsOf } from "#shared/nodes/portsOf.ts";
import { keyboardTexts } from "../../i18n/areas/keyboardTexts.ts";
import { nodesTexts } from "../../i18n/areas/nodesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { ChoiceDialog } from "../../ui/ChoiceDialog.tsx";
import type { Choice } from "../../ui/choice.ts";
import { cardTitle } from "../cardTitle.ts";
import { nodeViews } from "../nodes/nodeViews.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
import { type NextChoice, nextChoices } from "./nextChoices.ts";
import { PortChoice } from "./PortChoice.tsx";
import { takeNext } from "./takeNext.ts";

/** Asks what follows the chosen card: the way to build and to connect without a mouse. */
export function NextCard() {
  const id = useView((view) => view.nextOf);
  const node = useDialogue((dialogue) => dialogue.nodes.find((one) => one.id === id));
  return node ? <NextCardDialog key={node.id} node={node} /> : null;
}

function NextCardDialog({ node }: { readonly node: DialogueNode }) {
  const t = useTexts(keyboardTexts);
  const { kinds } = useTexts(nodesTexts);
  const session = useSession();
  const dialogue = useDialogue((one) => one);
  const language = useView((view) => view.language);
  const [query, setQuery] = useState("");
  const ports = portsOf(node);
  const edgeOf = (port: Port | undefined) =>
    dialogue.edges.find((edge) => edge.from.node === node.id && edge.from.port === port?.id);
  const [portId, setPort] = useState(() => (ports.find((port) => !edgeOf(port)) ?? ports[0])?.id);
  const edge = edgeOf(ports.find(({ id }) => id === portId));
  const leads = edge !== undefined;
  const choices = useMemo(() => {
    const kindName = (kind: NodeKind) => kinds[kind].name;
    return nextChoices(dialogue, node.id, query, leads, { kindName, nowhere: t.nextNowhere, language });
  }, [dialogue, node.id, query, leads, kinds, t, language]);
  const close = () => session.view.setState({ nextOf: undefined });

  function line(choice: NextChoice): Choice {
    if (choice.type === "nowhere") return { id: idOf(choice), label: choice.label, icon: CircleSlash2 };
    const { kind, label } = choice;
    const icon = nodeViews[kind].icon;
    if (choice.type === "new")
      return { id: idOf(choice), label, icon, note: edge && kind !== "end" ? t.nextBetween : t.nextNew };
    const note = edge?.to.node === choice.node ? t.nextNow : t.nextGoOn;
    return { id: idOf(choice), label, icon: ArrowRight, note };
  }

  return (
    <ChoiceDialog
      title={t.nextTitle(cardTitle(node, language, dialogue.language))}
      search={t.nextSearch}
      query={query}
      onQuery={setQuery}
      choices={choices.map(line)}
      onChoose={(id) => {
        const choice = choices.find((one) => idOf(one) === id);
        close();
        // once the focus is back where it was
        if (choice && portId !== undefined)
          requestAnimationFrame(() => takeNext(session, { node: node.id, port: portId }, choice));
      }}
      onClose={close}
      none={t.nextNone}
      count={t.found}
    >
      {ports.length > 1 && (
        <PortChoice
          ports={ports}
          value={portId}
          isFree={(port) => !edgeOf(port)}
          language={language}
          fallback={dialogue.language}
          onChange={setPort}
        />
      )}
    </ChoiceDialog>
  );
}

function idOf(choice: NextChoice): string {
  if (choice.type === "nowhere") return "nowhere";
  return choice.type === "new" ? `new-${choice.kind}` : `card-${choice.node}`;
}
