import { Plus } from "lucide-react";
import { type RefObject, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import { relaysTexts } from "../../i18n/areas/relaysTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import rows from "../../ui/rows.module.css";
import page from "../page.module.css";
import { RelayGuide } from "./RelayGuide.tsx";
import { RelayItem } from "./RelayItem.tsx";
import { RemoveRelayDialog } from "./RemoveRelayDialog.tsx";
import { useRelays } from "./useRelays.ts";

type Relay = Output<"relays:list">[number];
type RelaysSectionProps = {
  /** Null: a new one. */
  readonly onEdit: (relay: Relay | null) => void;
  /** Whether the user has just left a relay's form: what he clicked there is gone. */
  readonly isBack: RefObject<boolean>;
};

/** The relays that Parley fetches from: added, asked, changed and removed here. */
export function RelaysSection({ onEdit, isBack }: RelaysSectionProps) {
  const t = useTexts(relaysTexts);
  const relays = useRelays();
  const [removed, setRemoved] = useState<Relay>();
  return (
    <section className={page.section}>
      <h3 className={page.heading}>{t.title}</h3>
      <p className={page.intro}>{t.text}</p>
      <div>
        <Button
          ref={(button) => {
            if (isBack.current) button?.focus();
            isBack.current = false;
          }}
          icon={Plus}
          onClick={() => onEdit(null)}
        >
          {t.add}
        </Button>
      </div>
      <RelayGuide />
      {relays?.length === 0 && <p className={page.intro}>{t.none}</p>}
      <ul className={rows.list} aria-label={t.title}>
        {relays?.map((relay) => (
          <RelayItem
            key={relay.id}
            relay={relay}
            onEdit={() => onEdit(relay)}
            onRemove={() => setRemoved(relay)}
          />
        ))}
      </ul>
      {removed && <RemoveRelayDialog relay={removed} onClose={() => setRemoved(undefined)} />}
    </section>
  );
}
