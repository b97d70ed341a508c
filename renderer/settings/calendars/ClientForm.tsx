import { useEffect, useRef, useState } from "react";
import { showError } from "../../app/showError.ts";
import { calendarsTexts } from "../../i18n/areas/calendarsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { classNames } from "../../ui/classNames.ts";
import { Form } from "../../ui/Form.tsx";
import { TextField } from "../../ui/TextField.tsx";
import connections from "../connections/connections.module.css";
import form from "../form.module.css";
import page from "../page.module.css";
import { SecretField } from "../targets/SecretField.tsx";
import { useTyped } from "../typed/useTyped.ts";
import { loadCalendars } from "./loadCalendars.ts";

type ClientFormProps = {
  readonly service: "google" | "microsoft";
  readonly first: { readonly clientId: string; readonly hasSecret: boolean };
  readonly onClose: () => void;
  /** It is kept: on to the sign-in. */
  readonly onKept: () => void;
};

/** How Parley introduces itself to a service, and how an admin makes that known there. */
export function ClientForm({ service, first, onClose, onKept }: ClientFormProps) {
  const t = useTexts(calendarsTexts);
  const [clientId, setClientId] = useState(first.clientId);
  const [secret, setSecret] = useState<string>();
  useTyped(clientId !== first.clientId || secret !== undefined);
  const [shown, setShown] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // what was clicked to come here is gone
  useEffect(() => heading.current?.focus(), []);
  const needsSecret = service === "google";
  const lacksSecret = needsSecret && !(secret === undefined ? first.hasSecret : secret.trim() !== "");
  const save = async () => {
    setShown(true);
    if (clientId.trim() === "" || lacksSecret) return;
    const kept = await call("calendars:setClient", {
      service,
      clientId,
      ...(secret === undefined ? {} : { clientSecret: secret }),
    });
    if (!kept.ok) return showError(kept.error);
    await loadCalendars();
    onKept();
  };
  const name = t.providers[service];
  return (
    <Form className={form.form} onSubmit={() => void save()}>
      <h3 ref={heading} tabIndex={-1} className={classNames(page.heading, connections.heading)}>
        {t.client(name)}
      </h3>
      <p className={page.intro}>{t.clientText(name)}</p>
      <details className={connections.guide} open={first.clientId === ""}>
        <summary>{t.guide}</summary>
        <ol data-selectable>
          {t.guides[service].map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
      <div className={needsSecret ? page.two : undefined}>
        <TextField
          label={t.clientId}
          maxLength={300}
          value={clientId}
          error={shown && clientId.trim() === "" ? t.missing : undefined}
          onChange={setClientId}
        />
        {needsSecret && (
          <SecretField
            label={t.clientSecret}
            known={first.hasSecret ? "yes" : "no"}
            value={secret}
            error={shown && lacksSecret ? t.missing : undefined}
            onChange={(typed) => setSecret(typed === "" ? undefined : typed)}
          />
        )}
      </div>
      <div className={form.actions}>
        <span className={connections.said} />
        <Button type="button" onClick={onClose}>
          {t.cancel}
        </Button>
        <Button type="submit" look="primary">
          {t.saveAndSignIn}
        </Button>
      </div>
    </Form>
  );
}
