import { bookingsOf } from "#shared/scheduling/routing/bookingsOf.ts";
import { newestOf } from "#shared/scheduling/routing/newestOf.ts";
import type { PastBooking } from "#shared/scheduling/routing/pastBooking.ts";
import { type Ranked, ranking } from "#shared/scheduling/routing/ranking.ts";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import { routingPlanOf } from "#shared/scheduling/setup/routingPlanOf.ts";
import type { Team } from "#shared/scheduling/setup/team.ts";
import { formatWhen } from "../../dialogues/formatWhen.ts";
import { useNow } from "../../dialogues/useNow.ts";
import { Section } from "../../editor/inspector/Section.tsx";
import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { teamsTexts } from "../../i18n/areas/teamsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import rows from "../../ui/rows.module.css";
import { announce } from "../announce.ts";
import { agentName } from "./agentName.ts";
import { cannotBeBooked } from "./cannotBeBooked.ts";
import { changeTeam } from "./changeTeam.ts";
import { madeNext } from "./madeNext.ts";
import styles from "./team.module.css";

type NextSectionProps = {
  readonly team: Team;
  readonly agents: readonly AgentProfile[];
  readonly bookings: readonly PastBooking[];
};

/** Who of the team gets the next meeting, who if that one has no time, and why. */
export function NextSection({ team, agents, bookings }: NextSectionProps) {
  const t = useTexts(teamsTexts);
  const { unnamedAgent, incomplete } = useTexts(agentsTexts);
  const language = useLanguage();
  const now = useNow();
  const { usual } = routingPlanOf(team);
  if (usual === null) return null;
  const nameOf = (id: string) => agentName(agents, id) || unnamedAgent;
  const own = bookingsOf(usual.pool, bookings);
  const last = newestOf(own)?.agent ?? null;
  const facts = ({ lastBookedAt, behind }: Ranked) => {
    const when =
      lastBookedAt === null ? t.neverBooked : t.lastBooked(formatWhen(lastBookedAt, now, language));
    if (team.strategy !== "weighted") return when;
    const by = Math.abs(behind).toLocaleString(language);
    const share = behind === 0 ? t.even : behind > 0 ? t.behind(by) : t.ahead(by);
    return `${share} · ${when}`;
  };
  const because = {
    sequential: last === null ? t.turnFirst : t.turnAfter(nameOf(last)),
    leastRecent: t.waitedLongest,
    weighted: t.furthestBehind,
  }[team.strategy];
  const makeNext = (id: string) => {
    changeTeam(team.id, "order", (latest) => ({ members: madeNext(latest.members, last, id) }));
    announce(t.isNext(nameOf(id)));
  };
  return (
    <Section title={t.next} hint={t.nextHint}>
      <ol className={rows.list} aria-label={t.next}>
        {ranking(usual, own).map((ranked, index) => (
          <li key={ranked.id} className={rows.row}>
            <span className={styles.place} aria-hidden>
              {index + 1}
            </span>
            <span className={rows.what}>
              <span className={rows.name}>{nameOf(ranked.id)}</span>
              <span className={rows.facts}>
                {index === 0 ? `${because} ${facts(ranked)}` : facts(ranked)}
              </span>
              {cannotBeBooked(agents, ranked.id) && <span className={styles.cannot}>{incomplete}</span>}
            </span>
            {team.strategy === "sequential" && index > 0 && ranked.id !== last && (
              <Button aria-label={t.makeNextOf(nameOf(ranked.id))} onClick={() => makeNext(ranked.id)}>
                {t.makeNext}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
