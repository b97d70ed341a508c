import { ArrowRight } from "lucide-react";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import { type NodeKind, nodeKinds } from "#shared/nodes/nodeKinds.ts";
import { portsOf } from "#shared/nodes/portsOf.ts";
import { inspectorTexts } from "../../i18n/areas/inspectorTexts.ts";
import { nodesTexts } from "../../i18n/areas/nodesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { addCard } from "../actions/addCard.ts";
import { connectPort } from "../actions/connectPort.ts";
import { cardTitle } from "../cardTitle.ts";
import { portLabel } from "../portLabel.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
import styles from "./ConnectionList.module.css";
import { Section } from "./Section.tsx";

const nowhere = "nowhere";

/** Where each port of a card leads: the way to connect without a mouse. */
export function ConnectionList({ node }: { readonly node: DialogueNode }) {
  const t = useTexts(inspectorTexts);
  const kinds = useTexts(nodesTexts).kinds;
  const session = useSession();
  const nodes = useDialogue((dialogue) => dialogue.nodes);
  const edges = useDialogue((dialogue) => dialogue.edges);
  const fallback = useDialogue((dialogue) => dialogue.language);
  const language = useView((view) => view.language);
  const ports = portsOf(node);
  if (ports.length === 0) return null;

  const options = [
    { value: nowhere, label: t.nowhere },
    ...nodes
      .filter((other) => other.kind !== "start" && other.id !== node.id)
      .map((other) => ({ value: `to ${other.id}`, label: cardTitle(other, language, fallback) })),
    ...nodeKinds
      .filter((kind) => kind !== "start")
      .map((kind) => ({ value: `new ${kind}`, label: t.newCard(kinds[kind].name) })),
  ];

  function choose(port: string, value: string): void {
    const from = { node: node.id, port };
    if (value === nowhere) connectPort(session, from, null);
    else if (value.startsWith("to ")) connectPort(session, from, value.slice(3));
    else {
      addCard(session, value.slice(4) as NodeKind, { from });
      session.view.setState(({ writeInInspector }) => ({ writeInInspector: writeInInspector + 1 }));
    }
  }

  return (
    <Section title={t.connections}>
      <ul className={styles.list}>
        {ports.map((port) => {
          const target = edges.find((edge) => edge.from.node === node.id && edge.from.port === port.id)?.to
            .node;
          return (
            <li key={port.id} className={styles.row}>
              <SelectField
                label={t.leadsTo(portLabel(port, language, fallback))}
                value={target === undefined ? nowhere : `to ${target}`}
                options={
                  target === node.id
                    ? [...options, { value: `to ${target}`, label: cardTitle(node, language, fallback) }]
                    : options
                }
                onChange={(value) => choose(port.id, value)}
              />
              <IconButton
                label={t.goTo}
                icon={ArrowRight}
                disabled={target === undefined}
                onClick={() => target !== undefined && session.view.select([target])}
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
