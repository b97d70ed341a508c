import { useEffect, useState } from "react";
import type { Attributes } from "#shared/dialogue/value.ts";
import type { DialogueSummary } from "#shared/ipc/contract.ts";
import { closeOverlay } from "../../app/closeOverlay.ts";
import { showError } from "../../app/showError.ts";
import { openDialogue } from "../../dialogues/actions/openDialogue.ts";
import { listStore } from "../../dialogues/listStore.ts";
import { dialoguesTexts } from "../../i18n/areas/dialoguesTexts.ts";
import { peopleTexts } from "../../i18n/areas/peopleTexts.ts";
import { uiTexts } from "../../i18n/areas/uiTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Form } from "../../ui/Form.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { sendVisitor } from "./comingVisitor.ts";
import { personName } from "./personName.ts";

/** Asks in which dialogue a person is the visitor, then opens it with the simulator. */
export function SimulateAsDialog({ person }: { readonly person: Attributes }) {
  const t = useTexts(peopleTexts);
  const ui = useTexts(uiTexts);
  const { untitled } = useTexts(dialoguesTexts);
  const name = personName(person) ?? t.nameless(String(person["lead.id"]));
  const [dialogues, setDialogues] = useState<readonly DialogueSummary[]>();
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    void call("dialogues:list").then((listed) => {
      if (!listed.ok) {
        showError(listed.error);
        return closeOverlay();
      }
      const latest = listed.value.toSorted((a, b) => b.updatedAt - a.updatedAt);
      setDialogues(latest.filter(({ type }) => type === "dialogue"));
    });
  }, []);
  const last = listStore(({ active }) => active);
  const id = chosen ?? dialogues?.find((one) => one.id === last)?.id ?? dialogues?.[0]?.id;

  // Not before there is something to choose from: the focus goes there.
  if (dialogues === undefined) return null;

  async function simulate(): Promise<void> {
    if (id === undefined) return;
    sendVisitor(id, name, person);
    if (await openDialogue(id)) closeOverlay();
  }

  return (
    <Dialog
      size="small"
      title={t.simulateTitle(name)}
      onClose={closeOverlay}
      footer={
        <>
          <Button onClick={closeOverlay}>{ui.cancel}</Button>
          <Button look="primary" type="submit" form="simulate-as" disabled={id === undefined}>
            {t.simulateGo}
          </Button>
        </>
      }
    >
      <Form id="simulate-as" onSubmit={() => void simulate()}>
        {dialogues.length === 0 && <p>{t.simulateNone}</p>}
        {id !== undefined && (
          <SelectField
            label={t.simulateText}
            value={id}
            options={dialogues.map((one) => ({ value: one.id, label: one.name || untitled }))}
            onChange={setChosen}
          />
        )}
      </Form>
    </Dialog>
  );
}
