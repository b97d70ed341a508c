import type { ConversationTest } from "#shared/dialogue/testing/conversationTest.ts";
import { readInstant } from "#shared/dialogue/testing/readInstant.ts";
import { nodesTexts } from "../../i18n/areas/nodesTexts.ts";
import { testsTexts } from "../../i18n/areas/testsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { timeZones } from "../../settings/timeZones.ts";
import { ComboboxField } from "../../ui/ComboboxField.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { cardTitle } from "../cardTitle.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import type { EditTest } from "./EditTest.ts";
import { KnownAttributes } from "./KnownAttributes.tsx";
import styles from "./TestWorld.module.css";

type TestWorldProps = { readonly test: ConversationTest; readonly edit: EditTest };

/** In which circumstances a test takes place: page, moment, chance, what is known, how webhooks answer. */
export function TestWorld({ test, edit }: TestWorldProps) {
  const t = useTexts(testsTexts);
  const { ports } = useTexts(nodesTexts);
  const { document } = useSession();
  const nodes = useDialogue((dialogue) => dialogue.nodes);
  const language = useDialogue((dialogue) => dialogue.language);
  const webhooks = nodes.filter(({ kind }) => kind === "webhook");
  const moment = new Date(readInstant(test.now) ?? 0);
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
        <TextField
          label={t.moment}
          type="datetime-local"
          value={Number.isNaN(moment.getTime()) ? "" : moment.toISOString().slice(0, 16)}
          onChange={(now) => {
            if (now === "") return;
            edit((draft) => {
              draft.now = `${now}:00Z`;
            }, "now");
          }}
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
        {webhooks.map((node) => (
          <SelectField
            key={node.id}
            label={cardTitle(node, language, language)}
            value={test.webhooks?.[node.id] ?? "ok"}
            options={(["ok", "failed"] as const).map((value) => ({ value, label: ports[value] }))}
            onChange={(answer) =>
              edit((draft) => {
                draft.webhooks = { ...draft.webhooks, [node.id]: answer };
              })
            }
          />
        ))}
      </div>
      <KnownAttributes test={test} edit={edit} />
    </details>
  );
}
