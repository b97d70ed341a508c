import type { RelayConnection } from "#shared/relay/relayConnection.ts";
import { showError } from "../../app/showError.ts";
import { relaysTexts } from "../../i18n/areas/relaysTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import callout from "../../ui/callout.module.css";
import rows from "../../ui/rows.module.css";
import { loadRelays } from "./loadRelays.ts";

/** Visitors whose meeting was promised and then refused by the agent's calendar; each goes when somebody has taken care of it. */
export function RefusedMeetings({ relay }: { readonly relay: RelayConnection }) {
  const t = useTexts(relaysTexts);
  const language = useLanguage();
  const when = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const settle = async (requestId: string) => {
    const settled = await call("relays:settle", { id: relay.id, requestId });
    if (!settled.ok) showError(settled.error);
    await loadRelays();
  };
  return (
    <div className={callout.caution}>
      <p>{t.refusedText}</p>
      <ul className={rows.list} aria-label={t.refused(relay.name)}>
        {relay.refused.map(({ requestId, name, email, start }) => (
          <li key={requestId} className={rows.row}>
            <span className={rows.what}>
              {[name, email, when.format(start)].filter((part) => part !== "").join(" · ")}
            </span>
            <Button aria-label={t.doneOf(email)} onClick={() => void settle(requestId)}>
              {t.done}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
