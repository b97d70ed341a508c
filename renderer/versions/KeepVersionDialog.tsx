import { useState } from "react";
import { showError } from "../app/showError.ts";
import { useSession } from "../editor/session/useSession.ts";
import { versionsTexts } from "../i18n/areas/versionsTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { call } from "../ipc/call.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog } from "../ui/Dialog.tsx";
import { Form } from "../ui/Form.tsx";
import { TextField } from "../ui/TextField.tsx";
import { showToast } from "../ui/toast/showToast.ts";
import { closeVersions } from "./closeVersions.ts";
import { formatMoment } from "./formatMoment.ts";
import { savedFirst } from "./savedFirst.ts";
import { versionsStore } from "./versionsStore.ts";

const formId = "keep-version";

/** Asks what to call the dialogue as it is now, and keeps it under that name. */
export function KeepVersionDialog() {
  const t = useTexts(versionsTexts);
  const language = useLanguage();
  const session = useSession();
  const [name, setName] = useState(() => t.suggestedName(formatMoment(Date.now(), language)));
  const [asked, setAsked] = useState(false);

  async function keep(): Promise<void> {
    setAsked(true);
    if (name.trim() === "" || !(await savedFirst(session))) return;
    const kept = await call("versions:keep", { id: session.id, name });
    if (!kept.ok) return showError(kept.error);
    closeVersions();
    const see = () => versionsStore.setState({ shown: "timeline" });
    showToast({ text: t.kept(kept.value.name), action: { label: t.see, run: see } });
  }

  return (
    <Dialog
      size="small"
      title={t.keepTitle}
      description={t.keepText}
      onClose={closeVersions}
      footer={
        <>
          <Button onClick={closeVersions}>{t.cancel}</Button>
          <Button look="primary" type="submit" form={formId}>
            {t.keepButton}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void keep()}>
        <TextField
          label={t.name}
          value={name}
          maxLength={120}
          error={asked && name.trim() === "" ? t.nameMissing : undefined}
          onFocus={(event) => event.target.select()}
          onChange={setName}
        />
      </Form>
    </Dialog>
  );
}
