import { useEffect, useRef, useState } from "react";
import type { CallError } from "#shared/ipc/result.ts";
import type { MarketoProfile } from "#shared/marketo/marketoProfile.ts";
import type { SyncOffer } from "#shared/marketo/syncOffer.ts";
import { errorText } from "../../app/errorText.ts";
import { syncTexts } from "../../i18n/areas/syncTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { classNames } from "../../ui/classNames.ts";
import connections from "../connections/connections.module.css";
import form from "../form.module.css";
import page from "../page.module.css";
import { useTyped } from "../typed/useTyped.ts";
import { ChoiceFields } from "./ChoiceFields.tsx";
import { choiceOf } from "./choiceOf.ts";
import { choiceProblems } from "./choiceProblems.ts";
import { isSameChoice } from "./isSameChoice.ts";
import { type TypedChoice, typedChoice } from "./typedChoice.ts";

type SyncFormProps = { readonly profile: MarketoProfile; readonly onClose: () => void };

/** What a sync brings: fields, from when on, which activities and for how long. Choosing it begins one. */
export function SyncForm({ profile: { id, name }, onClose }: SyncFormProps) {
  const t = useTexts(syncTexts);
  const [offer, setOffer] = useState<SyncOffer>();
  const [typed, setTyped] = useState<TypedChoice>();
  const [failed, setFailed] = useState<CallError>();
  const [shown, setShown] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // what was clicked to come here is gone
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    let isGone = false;
    void call("marketo:offer", { id }).then((answer) => {
      if (isGone) return;
      if (!answer.ok) return setFailed(answer.error);
      setOffer(answer.value);
      setTyped(typedChoice(answer.value));
    });
    return () => {
      isGone = true;
    };
  }, [id]);
  useTyped(offer !== undefined && typed !== undefined && !isSameChoice(typed, typedChoice(offer)));
  const problems = typed === undefined ? undefined : choiceProblems(typed, Date.now());
  const begin = async () => {
    if (offer === undefined || typed === undefined || problems === undefined) return;
    setShown(true);
    if (Object.values(problems).some(Boolean)) return;
    const started = await call("marketo:sync", { id, choice: choiceOf(typed, offer) });
    if (started.ok) onClose();
    else setFailed(started.error);
  };
  return (
    <div className={form.form}>
      <h3 ref={heading} tabIndex={-1} className={classNames(page.heading, connections.heading)}>
        {t.title(name)}
      </h3>
      {offer === undefined && failed === undefined && (
        <p className={page.intro} role="status">
          {t.asking}
        </p>
      )}
      {offer !== undefined && typed !== undefined && (
        <ChoiceFields
          offer={offer}
          typed={typed}
          problems={shown ? problems : undefined}
          onChange={(part) => setTyped({ ...typed, ...part })}
        />
      )}
      <div className={form.actions}>
        <span className={connections.said} role="alert">
          {failed && `${errorText(failed).title}. ${errorText(failed).advice}`}
        </span>
        <Button onClick={onClose}>{t.back}</Button>
        <Button
          look="primary"
          disabled={offer === undefined || offer.fields.length === 0}
          onClick={() => void begin()}
        >
          {t.sync}
        </Button>
      </div>
    </div>
  );
}
