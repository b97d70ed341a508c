import { Plus } from "lucide-react";
import { eventsUrl } from "#shared/relay/eventsUrl.ts";
import type { Webhook } from "#shared/site/webhook.ts";
import { relaysTexts } from "../../i18n/areas/relaysTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { useRelays } from "../relays/useRelays.ts";

type SendToRelayProps = {
  readonly webhooks: readonly Webhook[];
  readonly onAdd: (url: string) => void;
};

/** A button for each relay that is not told of anything yet. */
export function SendToRelay({ webhooks, onAdd }: SendToRelayProps) {
  const t = useTexts(relaysTexts);
  const relays = useRelays() ?? [];
  const told = new Set(webhooks.map(({ url }) => url));
  return relays
    .map(({ id, name, url }) => ({ id, name, address: eventsUrl(url) }))
    .filter(({ address }) => !told.has(address))
    .map(({ id, name, address }) => (
      <Button key={id} icon={Plus} onClick={() => onAdd(address)}>
        {t.sendTo(name)}
      </Button>
    ));
}
