import { type KeyboardEvent, useRef, useState } from "react";
import { closeOverlay } from "../../app/closeOverlay.ts";
import { savedOrTold } from "../../app/savedOrTold.ts";
import { showError } from "../../app/showError.ts";
import { transferTexts } from "../../i18n/areas/transferTexts.ts";
import { uiTexts } from "../../i18n/areas/uiTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Form } from "../../ui/Form.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { openDialogue } from "../actions/openDialogue.ts";
import styles from "./CreateDialog.module.css";
import { contentLanguages } from "./contentLanguages.ts";
import { languageLabel } from "./languageLabel.ts";
import { TemplateGallery } from "./TemplateGallery.tsx";
import { useTemplates } from "./useTemplates.ts";

/** Asks what the new dialogue begins with, then opens it. */
export function CreateDialog() {
  const t = useTexts(transferTexts);
  const ui = useTexts(uiTexts);
  const language = useLanguage();
  const { templates, failed } = useTemplates();
  const [chosen, setChosen] = useState<string | undefined>();
  const [typedName, setName] = useState<string | undefined>();
  const [chosenTag, setTag] = useState<string>(language);
  const [busy, setBusy] = useState(false);
  const nameField = useRef<HTMLInputElement>(null);
  const template = templates.find(({ id }) => id === chosen);
  const tags = template?.languages ?? contentLanguages;
  const tag = tags.includes(chosenTag) ? chosenTag : (tags[0] ?? language);
  const suggested =
    template === undefined ? "" : (template.name[language] ?? Object.values(template.name)[0] ?? "");
  const name = typedName ?? suggested;
  const create = async () => {
    setBusy(true);
    if (!(await savedOrTold())) return setBusy(false);
    const made = await call("dialogues:create", {
      name: name.trim() || suggested,
      language: tag,
      ...(chosen === undefined ? {} : { template: chosen }),
    });
    setBusy(false);
    if (!made.ok) return showError(made.error);
    closeOverlay();
    void openDialogue(made.value.id);
  };
  return (
    <Dialog
      size="large"
      title={t.createTitle}
      description={t.createText}
      onClose={closeOverlay}
      footer={
        <>
          <Button onClick={closeOverlay}>{ui.cancel}</Button>
          <Button look="primary" type="submit" form="create-dialogue" disabled={busy}>
            {busy ? t.creating : t.create}
          </Button>
        </>
      }
    >
      <Form id="create-dialogue" onSubmit={() => void create()}>
        <TemplateGallery
          onKeyDown={(event) => {
            if (!isWriting(event)) return;
            nameField.current?.focus();
            nameField.current?.select();
          }}
          templates={templates}
          chosen={chosen}
          onChoose={setChosen}
          onConfirm={() => void create()}
        />
        {failed && (
          <p className={styles.failed} role="alert">
            {t.templatesFailed}
          </p>
        )}
        <div className={styles.fields}>
          <TextField
            ref={nameField}
            label={t.name}
            placeholder={t.namePlaceholder}
            maxLength={200}
            value={name}
            onChange={setName}
          />
          <SelectField
            label={t.language}
            value={tag}
            options={tags.map((value) => ({ value, label: languageLabel(value, language) }))}
            onChange={setTag}
          />
        </div>
      </Form>
    </Dialog>
  );
}

/** Whether a key writes a letter: who types while a template has the focus means the name. */
function isWriting({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;
}
