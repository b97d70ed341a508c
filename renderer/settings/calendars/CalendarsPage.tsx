import { useEffect, useRef, useState } from "react";
import type { CalendarAccount } from "#shared/calendars/calendarAccount.ts";
import { calendarProviders } from "#shared/calendars/calendarProviders.ts";
import { calendarsTexts } from "../../i18n/areas/calendarsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import callout from "../../ui/callout.module.css";
import { classNames } from "../../ui/classNames.ts";
import page from "../page.module.css";
import { AccountItem } from "./AccountItem.tsx";
import { ClientForm } from "./ClientForm.tsx";
import styles from "./calendars.module.css";
import { calendarsStore } from "./calendarsStore.ts";
import { checkCalendars } from "./checkCalendars.ts";
import { loadCalendars } from "./loadCalendars.ts";
import { problemWords } from "./problemWords.ts";
import { RemoveAccountDialog } from "./RemoveAccountDialog.tsx";
import { ServerForm } from "./ServerForm.tsx";
import { useSignIn } from "./useSignIn.ts";

type Service = "google" | "microsoft";
/** `account`: the one to connect again; undefined: a new one. */
type Form =
  | { readonly kind: "server"; readonly account?: CalendarAccount | undefined }
  | { readonly kind: "client"; readonly service: Service; readonly account?: string | undefined };

/** The calendars that Parley looks into and writes to: connected, chosen, checked and removed here. */
export function CalendarsPage() {
  const t = useTexts(calendarsTexts);
  const known = calendarsStore((state) => state.known);
  const [form, setForm] = useState<Form>();
  const [removed, setRemoved] = useState<CalendarAccount>();
  const isBack = useRef(false);
  const { waiting, problem, start, stop } = useSignIn();
  useEffect(() => {
    void loadCalendars().then(() => {
      for (const { id } of calendarsStore.getState().known?.accounts ?? []) void checkCalendars(id);
    });
  }, []);
  if (known === undefined) return null;
  const { accounts, clients } = known;
  const close = () => {
    isBack.current = true;
    setForm(undefined);
  };
  const signIn = (service: Service, account: string | undefined) => {
    close();
    void start({ service, ...(account === undefined ? {} : { account }) });
  };
  if (form?.kind === "server") return <ServerForm account={form.account} onClose={close} />;
  if (form?.kind === "client")
    return (
      <ClientForm
        service={form.service}
        first={clients[form.service]}
        onClose={close}
        onKept={() => signIn(form.service, form.account)}
      />
    );
  const connect = (provider: CalendarAccount["provider"], account?: CalendarAccount) => {
    if (provider === "caldav") return setForm({ kind: "server", account });
    const { clientId, hasSecret } = clients[provider];
    const isReady = clientId !== "" && (hasSecret || provider === "microsoft");
    if (isReady) signIn(provider, account?.id);
    else setForm({ kind: "client", service: provider, account: account?.id });
  };
  const services = (["google", "microsoft"] as const).filter((one) => clients[one].clientId !== "");
  return (
    <div className={page.page}>
      <p className={page.intro}>{t.text}</p>
      <div className={styles.connect}>
        {calendarProviders.map((provider, index) => (
          <Button
            key={provider}
            ref={(button) => {
              if (index > 0) return;
              // what was clicked to leave the form is gone
              if (isBack.current) button?.focus();
              isBack.current = false;
            }}
            onClick={() => connect(provider)}
          >
            {t.connectTo(t.providers[provider])}
          </Button>
        ))}
      </div>
      {waiting !== undefined && (
        <div className={classNames(callout.note, styles.waiting)}>
          <span role="status">{t.waiting(t.providers[waiting])}</span>
          <Button onClick={stop}>{t.stop}</Button>
        </div>
      )}
      {problem !== undefined && (
        <p className={styles.problem} role="alert">
          {problemWords(problem, t)}
        </p>
      )}
      {accounts.length === 0 && <p className={page.intro}>{t.none}</p>}
      <ul className={styles.accounts} aria-label={t.accounts}>
        {accounts.map((account) => (
          <AccountItem
            key={account.id}
            account={account}
            onReconnect={() => connect(account.provider, account)}
            onRemove={() => setRemoved(account)}
          />
        ))}
      </ul>
      {services.length > 0 && (
        <div className={styles.connect}>
          {services.map((service) => (
            <Button key={service} look="quiet" onClick={() => setForm({ kind: "client", service })}>
              {t.changeClient(t.providers[service])}
            </Button>
          ))}
        </div>
      )}
      {removed && <RemoveAccountDialog account={removed} onClose={() => setRemoved(undefined)} />}
    </div>
  );
}
