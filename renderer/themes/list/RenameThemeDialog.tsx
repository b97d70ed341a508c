import { useState } from "react";
import { closeOverlay } from "../../app/closeOverlay.ts";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { uiTexts } from "../../i18n/areas/uiTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { Form } from "../../ui/Form.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { renameTheme } from "../actions/renameTheme.ts";
import { themesStore } from "../themesStore.ts";

/** Asks for another name of a theme. */
export function RenameThemeDialog({ id }: { readonly id: string }) {
  const t = useTexts(themesTexts);
  const ui = useTexts(uiTexts);
  const before = themesStore(({ themes }) => themes?.find(({ theme }) => theme.id === id)?.theme.name ?? "");
  const [name, setName] = useState(before);
  return (
    <Dialog
      size="small"
      title={t.renameTitle}
      onClose={closeOverlay}
      footer={
        <>
          <Button onClick={closeOverlay}>{ui.cancel}</Button>
          <Button look="primary" type="submit" form="rename-theme" disabled={name.trim() === ""}>
            {t.rename}
          </Button>
        </>
      }
    >
      <Form
        id="rename-theme"
        onSubmit={() => {
          closeOverlay();
          void renameTheme(id, name.trim());
        }}
      >
        <TextField
          label={t.name}
          maxLength={200}
          value={name}
          onFocus={({ target }) => target.select()}
          onChange={setName}
        />
      </Form>
    </Dialog>
  );
}
