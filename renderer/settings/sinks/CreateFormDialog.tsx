import { useEffect, useRef, useState } from "react";
import type { CaptureForm } from "#shared/marketo/captureForm.ts";
import { errorText } from "../../app/errorText.ts";
import { connectionsTexts } from "../../i18n/areas/connectionsTexts.ts";
import { settingsTexts } from "../../i18n/areas/settingsTexts.ts";
import { uiTexts } from "../../i18n/areas/uiTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Form } from "../../ui/Form.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { connectionsStore } from "../connections/connectionsStore.ts";
import { errorWords } from "../connections/errorWords.ts";
import { loadConnections } from "../connections/loadConnections.ts";
import styles from "./sinks.module.css";

type CreateFormDialogProps = {
  /** By SOAP name. */
  readonly fields: readonly string[];
  readonly onMade: (form: CaptureForm) => void;
  readonly onClose: () => void;
};

/** Makes the form over a connection. What Marketo refuses is said, and the dialog stays. */
export function CreateFormDialog({ fields, onMade, onClose }: CreateFormDialogProps) {
  const t = useTexts(settingsTexts);
  const ui = useTexts(uiTexts);
  const words = useTexts(connectionsTexts);
  const connections = connectionsStore((state) => state.connections);
  const usable = connections?.filter(({ hasKey }) => hasKey) ?? [];
  const [chosen, setChosen] = useState("");
  const [name, setName] = useState(t.formName);
  const [state, setState] = useState<"asked" | "busy" | { readonly problem: string }>("asked");
  const isOpen = useRef(true);
  useEffect(() => {
    isOpen.current = true;
    void loadConnections();
    return () => {
      isOpen.current = false;
    };
  }, []);
  const connection = usable.find(({ profile }) => profile.id === chosen) ?? usable[0];
  const make = async () => {
    if (connection === undefined) return;
    setState("busy");
    const made = await call("marketo:createForm", {
      connection: connection.profile.id,
      name,
      fields: [...fields],
    });
    // Whoever has closed the dialog meanwhile has changed his mind; the next time the form is there already.
    if (!isOpen.current) return;
    if (!made.ok) return setState({ problem: errorText(made.error).advice });
    if (made.value.ok) return onMade(made.value.form);
    const { error } = made.value;
    const lacks = error.code === "603" && error.permission ? t.formDenied(error.permission) : undefined;
    setState({ problem: lacks ?? errorWords(error, words) });
  };
  return (
    <Dialog
      size="small"
      title={t.createFormTitle}
      description={t.createFormText}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button
            look="primary"
            type="submit"
            form="create-form"
            disabled={state === "busy" || connection === undefined || name.trim() === ""}
          >
            {state === "busy" ? t.creatingForm : t.createFormNow}
          </Button>
        </>
      }
    >
      <Form id="create-form" className={styles.form} onSubmit={() => void make()}>
        {connections !== undefined && connection === undefined && <p>{t.formNeedsConnection}</p>}
        {usable.length > 1 && (
          <SelectField
            label={t.formConnection}
            value={connection?.profile.id ?? ""}
            options={usable.map(({ profile }) => ({ value: profile.id, label: profile.name }))}
            onChange={setChosen}
          />
        )}
        {connection !== undefined && (
          <TextField label={t.formNameLabel} maxLength={255} value={name} onChange={setName} />
        )}
        {typeof state === "object" && <p role="alert">{state.problem}</p>}
      </Form>
    </Dialog>
  );
}
