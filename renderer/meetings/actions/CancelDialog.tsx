import { useState } from "react";
import type { MeetingView } from "#shared/scheduling/meetings/meetingView.ts";
import { meetingsTexts } from "../../i18n/areas/meetingsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { TextAreaField } from "../../ui/TextAreaField.tsx";
import { askAbout } from "./askAbout.ts";
import { putMeeting } from "./putMeeting.ts";

/** Asks before a meeting is cancelled, and says which mail goes out. */
export function CancelDialog({ meeting }: { readonly meeting: MeetingView }) {
  const t = useTexts(meetingsTexts);
  const [comment, setComment] = useState("");
  const { id, visitor, provider, mails } = meeting;
  const cancel = async () => {
    await putMeeting(id, { kind: "cancel", comment });
    askAbout(undefined);
  };
  return (
    <ConfirmDialog
      size="medium"
      title={t.cancelTitle(visitor.name || visitor.email)}
      description={`${mails ? t.cancelMails : t.noMails} ${t.cancelForGood}`}
      confirm={t.cancelConfirm}
      look="danger"
      onConfirm={cancel}
      onClose={() => askAbout(undefined)}
    >
      {provider === "microsoft" && (
        <TextAreaField
          label={t.comment}
          hint={t.commentHint}
          value={comment}
          maxLength={2000}
          onChange={setComment}
        />
      )}
    </ConfirmDialog>
  );
}
