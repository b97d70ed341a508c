import { useMemo } from "react";
import type { ConversationTest } from "#shared/dialogue/testing/conversationTest.ts";
import { flowsStore } from "../../flows/flowsStore.ts";
import { nodesTexts } from "../../i18n/areas/nodesTexts.ts";
import { testsTexts } from "../../i18n/areas/testsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { timeZones } from "../../settings/timeZones.ts";
import { ComboboxField } from "../../ui/ComboboxField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import type { EditTest } from "./EditTest.ts";
import { KnownAttributes } from "./KnownAttributes.tsx";
import { MomentField } from "./MomentField.tsx";
import styles from "./TestWorld.module.css";
import { webhooksCalled } from "./webhooksCalled.ts";

type TestWorldProps = { readonly test: ConversationTest; readonly edit: EditTest };

/** In which circumstances a test takes place: page, moment, chance, what is known, how webhooks answer. */
export function TestWorld({ test, edit }: TestWorldProps) {
  const t = useTexts(testsTexts);
  const { ports } = useTexts(nodesTexts);
  const { document } = useSession();
  const nodes = useDialogue((dialogue) => dialogue.nodes);
  const flows = flowsStore((state) => state.flows);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is written into a test changes no webhook
  const webhooks = useMemo(() => webhooksCalled(document.getState().dialogue, flows), [nodes, flows]);
  return (
    <details className={styles.world}>
      <summary>{t.world}</summary>
      <div className={styles.fields}>
        <TextField
          label={t.page}
          maxLength={4000}
          value={test.page}
          onChange={(page) =>
            edit((draft) => {
              draft.page = page;
            }, "page")
          }
          onBlur={document.seal}
        />
        <MomentField
          label={t.moment}
          value={test.now}
          onChange={(now) =>
            edit((draft) => {
              draft.now = now;
            }, "now")
          }
          onBlur={document.seal}
        />
        <ComboboxField
          label={t.timeZone}
          noMatch={t.timeZoneNone}
          value={test.timeZone}
          options={timeZones(test.timeZone)}
          onChange={(timeZone) =>
            edit((draft) => {
              draft.timeZone = timeZone;
            })
          }
        />
        <TextField
          label={t.seed}
          hint={t.seedHint}
          type="number"
          step={1}
          value={String(test.seed)}
          onChange={(seed) =>
            edit((draft) => {
              draft.seed = Math.trunc(Number(seed)) || 0;
            }, "seed")
          }
          onBlur={document.seal}
        />
        {webhooks.map(({ id, name }) => (
          <SelectField
            key={id}
            label={name}
            value={test.webhooks?.[id] ?? "ok"}
            options={(["ok", "failed"] as const).map((value) => ({ value, label: ports[value] }))}
            onChange={(answer) =>
              edit((draft) => {
                draft.webhooks = { ...draft.webhooks, [id]: answer };
              })
            }
          />
        ))}
      </div>
      <KnownAttributes test={test} edit={edit} />
    </details>
  );
}
