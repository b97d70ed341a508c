import { navigate } from "../../app/navigate.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { themeEditorStore } from "./themeEditorStore.ts";

/** Asks before changes of a theme that could not be saved are left behind. */
export function LeaveThemeDialog() {
  const t = useTexts(editorTexts);
  const stay = () => themeEditorStore.setState({ leaving: false });
  return (
    <Dialog
      size="small"
      title={t.leaveTitle}
      description={t.leaveText}
      onClose={stay}
      footer={
        <>
          <Button look="danger" onClick={() => navigate({ screen: "themes" })}>
            {t.leaveAnyway}
          </Button>
          <Button look="primary" onClick={stay}>
            {t.stay}
          </Button>
        </>
      }
    />
  );
}
