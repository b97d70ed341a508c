import type { Attributes } from "#shared/dialogue/value.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { firstOwnPerson } from "#shared/people/firstOwnPerson.ts";
import { closeOverlay } from "../../app/closeOverlay.ts";
import { showError } from "../../app/showError.ts";
import { peopleTexts } from "../../i18n/areas/peopleTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { ConfirmDialog } from "../../ui/ConfirmDialog.tsx";
import { showToast } from "../../ui/toast/showToast.ts";
import { closePerson } from "./closePerson.ts";
import styles from "./ForgetPersonDialog.module.css";
import { personName } from "./personName.ts";

type ForgetPersonDialogProps = {
  readonly person: Attributes;
  readonly held: NonNullable<Output<"people:forgettable">>;
};

/** Asks before a person is forgotten: what goes with him, and what stays. */
export function ForgetPersonDialog({ person, held }: ForgetPersonDialogProps) {
  const t = useTexts(peopleTexts);
  const id = Number(person["lead.id"]);
  const isOwn = id >= firstOwnPerson;
  const name = personName(person) ?? t.nameless(String(id));
  const { meetings, ahead, requests, open, mails } = held;
  const goes = [
    isOwn ? t.goes.known : t.goes.told,
    ...(meetings > 0 ? [t.goes.meetings(meetings)] : []),
    ...(requests > 0 ? [t.goes.requests(requests)] : []),
    ...(open > 0 ? [t.goes.open(open)] : []),
    ...(mails > 0 ? [t.goes.mails(mails)] : []),
  ];
  const stays = [
    ...(isOwn ? [] : [t.stays.marketo]),
    ...(ahead > 0 ? [t.stays.ahead(ahead)] : []),
    ...[t.stays.visits, t.stays.elsewhere, t.stays.mark],
  ];
  const forget = async () => {
    const forgotten = await call("people:forget", { id });
    closeOverlay();
    if (!forgotten.ok) return showError(forgotten.error);
    if (isOwn) closePerson();
    showToast({ text: isOwn ? t.forgotten(name) : t.forgottenBeside(name) });
  };
  return (
    <ConfirmDialog
      size="medium"
      title={t.forgetTitle(name)}
      description={t.forgetText}
      confirm={t.forgetGo}
      look="danger"
      onConfirm={forget}
      onClose={closeOverlay}
    >
      <Lines title={t.goes.title} lines={goes} />
      <Lines title={t.stays.title} lines={stays} />
    </ConfirmDialog>
  );
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return (
    <section aria-label={title}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
