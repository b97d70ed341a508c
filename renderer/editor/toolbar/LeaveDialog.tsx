import { navigate } from "../../app/navigate.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { useSession } from "../session/useSession.ts";

/** Asks before changes that could not be saved are left behind. */
export function LeaveDialog() {
  const t = useTexts(editorTexts);
  const { view } = useSession();
  const stay = () => view.setState({ leaving: false });
  return (
    <Dialog
      size="small"
      title={t.leaveTitle}
      description={t.leaveText}
      onClose={stay}
      footer={
        <>
          <Button look="danger" onClick={() => navigate({ screen: "list" })}>
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
