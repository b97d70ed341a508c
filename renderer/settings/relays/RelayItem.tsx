import type { Output } from "#shared/ipc/contract.ts";
import { formatWhen } from "../../dialogues/formatWhen.ts";
import { useNow } from "../../dialogues/useNow.ts";
import { relaysTexts } from "../../i18n/areas/relaysTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import rows from "../../ui/rows.module.css";
import connections from "../connections/connections.module.css";
import { fetchRelay } from "./fetchRelay.ts";
import { RefusedMeetings } from "./RefusedMeetings.tsx";
import { relaysStore } from "./relaysStore.ts";

type RelayItemProps = {
  readonly relay: Output<"relays:list">[number];
  readonly onEdit: () => void;
  readonly onRemove: () => void;
};

/** A relay: where it is, what came of it, and what stands in the way. */
export function RelayItem({ relay, onEdit, onRemove }: RelayItemProps) {
  const t = useTexts(relaysTexts);
  const language = useLanguage();
  const now = useNow();
  const isFetching = relaysStore(({ fetching }) => fetching.has(relay.id));
  const { name, url, events, meetings, fetchedAt, problem, hasKey, refused, unreadable } = relay;
  const number = (count: number) => count.toLocaleString(language);
  const facts = [
    url,
    fetchedAt === undefined ? t.never : t.fetched(formatWhen(fetchedAt, now, language)),
    ...(events > 0 ? [t.events(number(events), events === 1)] : []),
    ...(meetings > 0 ? [t.meetings(number(meetings), meetings === 1)] : []),
  ];
  const shown = hasKey ? problem : "keyGone";
  return (
    <li className={connections.connection} aria-label={name}>
      <div className={rows.row}>
        <div className={rows.what}>
          <span className={rows.name}>{name}</span>
          <span className={rows.facts} role="status">
            {isFetching ? t.fetching : facts.join(" · ")}
          </span>
        </div>
        <Button
          aria-label={t.fetchOf(name)}
          disabled={isFetching || !hasKey}
          onClick={() => void fetchRelay(relay.id)}
        >
          {t.fetch}
        </Button>
        <Button aria-label={t.editOf(name)} onClick={onEdit}>
          {t.edit}
        </Button>
        <Button aria-label={t.removeOf(name)} onClick={onRemove}>
          {t.remove}
        </Button>
      </div>
      {shown !== undefined && !isFetching && (
        <p className={connections.said} role="alert">
          {t.problems[shown]}
        </p>
      )}
      {unreadable > 0 && <p className={connections.said}>{t.unreadable(unreadable)}</p>}
      {refused.length > 0 && <RefusedMeetings relay={relay} />}
    </li>
  );
}
