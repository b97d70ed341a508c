import { useState } from "react";
import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { meetingsTexts } from "../../i18n/areas/meetingsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { TextAreaField } from "../../ui/TextAreaField.tsx";
import { askAbout } from "./askAbout.ts";
import styles from "./ChangeDialogs.module.css";
import { MailPreview } from "./MailPreview.tsx";
import { putMeeting } from "./putMeeting.ts";
import { TellField } from "./TellField.tsx";

/** Asks before a meeting is cancelled, and says which mail goes out. */
export function CancelDialog({ meeting }: { readonly meeting: MeetingView }) {
  const t = useTexts(meetingsTexts);
  const [comment, setComment] = useState("");
  const [tell, setTell] = useState(true);
  const { id, visitor, provider, mails, sends } = meeting;
  const isTold = sends && tell;
  const cancel = async () => {
    await putMeeting(id, {
      kind: "cancel",
      comment: provider === "microsoft" || isTold ? comment : "",
      tell,
    });
    askAbout(undefined);
  };
  return (
    <ConfirmDialog
      size="medium"
      title={t.cancelTitle(visitor.name || visitor.email)}
      description={`${mails ? t.cancelMails : sends ? "" : t.noMails} ${t.cancelForGood}`.trim()}
      confirm={t.cancelConfirm}
      keep={t.cancelKeep}
      look="danger"
      onConfirm={cancel}
      onClose={() => askAbout(undefined)}
    >
      <div className={styles.stack}>
        {sends && <TellField tell={tell} onChange={setTell} />}
        {(provider === "microsoft" || isTold) && (
          <TextAreaField
            label={t.comment}
            hint={t.commentHint}
            value={comment}
            maxLength={2000}
            onChange={setComment}
          />
        )}
        {isTold && <MailPreview id={id} change={{ kind: "cancel", comment }} />}
      </div>
    </ConfirmDialog>
  );
}
