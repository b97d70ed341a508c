import { Plus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import type { MarketoConnection, MarketoProfile } from "#shared/marketo/marketoProfile.ts";
import { useNow } from "../../dialogues/useNow.ts";
import { connectionsTexts } from "../../i18n/areas/connectionsTexts.ts";
import { engagementTexts } from "../../i18n/areas/engagementTexts.ts";
import { syncTexts } from "../../i18n/areas/syncTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import rows from "../../ui/rows.module.css";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { EngagementForm } from "../engagement/EngagementForm.tsx";
import page from "../page.module.css";
import { preferencesStore } from "../preferencesStore.ts";
import { RelayForm } from "../relays/RelayForm.tsx";
import { RelaysSection } from "../relays/RelaysSection.tsx";
import { savePreferences } from "../savePreferences.ts";
import { SyncForm } from "../sync/SyncForm.tsx";
import { SyncLine } from "../sync/SyncLine.tsx";
import { ConnectionForm } from "./ConnectionForm.tsx";
import styles from "./connections.module.css";
import { connectionsStore } from "./connectionsStore.ts";
import { loadConnections } from "./loadConnections.ts";
import { RemoveConnectionDialog } from "./RemoveConnectionDialog.tsx";
import { statusWords } from "./statusWords.ts";

type Edited = Pick<MarketoConnection, "id" | "name" | "endpoint" | "dailyBudget">;

/** A small part of what Marketo allows, so that nothing else runs dry. */
const firstBudget = 5000;

/** The subscriptions of Marketo's that Parley works with: added, tried, changed and removed here. */
export function ConnectionsPage() {
  const t = useTexts(connectionsTexts);
  const s = useTexts(syncTexts);
  const e = useTexts(engagementTexts);
  const hourly = preferencesStore((state) => state.syncHourly);
  const language = useLanguage();
  const now = useNow();
  const connections = connectionsStore((state) => state.connections);
  const [edited, setEdited] = useState<Edited>();
  const [synced, setSynced] = useState<MarketoProfile>();
  const [engaged, setEngaged] = useState<MarketoProfile>();
  const [removed, setRemoved] = useState<MarketoProfile>();
  const [relay, setRelay] = useState<Output<"relays:list">[number] | null>();
  const isBackFromRelay = useRef(false);
  const isBack = useRef(false);
  useEffect(() => void loadConnections(), []);
  if (edited !== undefined) {
    const known = connections?.find(({ profile }) => profile.id === edited.id);
    return (
      <ConnectionForm
        first={edited}
        kept={known?.profile}
        hasKey={known?.hasKey ?? false}
        onClose={() => {
          isBack.current = true;
          setEdited(undefined);
          void loadConnections();
        }}
      />
    );
  }
  if (synced !== undefined)
    return (
      <SyncForm
        profile={synced}
        onClose={() => {
          isBack.current = true;
          setSynced(undefined);
          void loadConnections();
        }}
      />
    );
  if (engaged !== undefined)
    return (
      <EngagementForm
        profile={engaged}
        onClose={() => {
          isBack.current = true;
          setEngaged(undefined);
        }}
      />
    );
  if (relay !== undefined)
    return (
      <RelayForm
        relay={relay ?? undefined}
        onClose={() => {
          isBackFromRelay.current = true;
          setRelay(undefined);
        }}
      />
    );
  return (
    <div className={page.page}>
      <p className={page.intro}>{t.text}</p>
      <div>
        <Button
          ref={(button) => {
            // what was clicked to leave the form is gone
            if (isBack.current) button?.focus();
            isBack.current = false;
          }}
          icon={Plus}
          onClick={() =>
            setEdited({ id: crypto.randomUUID(), name: "", endpoint: "", dailyBudget: firstBudget })
          }
        >
          {t.add}
        </Button>
      </div>
      {connections?.length === 0 && <p className={page.intro}>{t.none}</p>}
      <ul className={rows.list}>
        {connections?.map((connection) => {
          const { profile } = connection;
          return (
            <li key={profile.id} className={styles.connection}>
              <div className={rows.row}>
                <div className={rows.what}>
                  <span className={rows.name}>{profile.name}</span>
                  <span className={rows.facts}>
                    {statusWords(connection, t, { now, language }).join(" · ")}
                  </span>
                </div>
                <Button
                  aria-label={e.of(profile.name)}
                  disabled={!connection.hasKey}
                  onClick={() => setEngaged(profile)}
                >
                  {e.open}
                </Button>
                <Button aria-label={t.editOf(profile.name)} onClick={() => setEdited(profile)}>
                  {t.edit}
                </Button>
                <Button aria-label={t.removeOf(profile.name)} onClick={() => setRemoved(profile)}>
                  {t.remove}
                </Button>
              </div>
              <SyncLine connection={connection} now={now} onChoose={() => setSynced(profile)} />
            </li>
          );
        })}
      </ul>
      {connections !== undefined && connections.length > 0 && (
        <SwitchField
          label={s.hourly}
          hint={s.hourlyHint}
          checked={hourly}
          onChange={(syncHourly) => void savePreferences({ syncHourly })}
        />
      )}
      <RelaysSection isBack={isBackFromRelay} onEdit={setRelay} />
      {removed && <RemoveConnectionDialog profile={removed} onClose={() => setRemoved(undefined)} />}
    </div>
  );
}
