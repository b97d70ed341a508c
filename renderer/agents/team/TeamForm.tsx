import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import { canTakeMeetings } from "#shared/scheduling/setup/canTakeMeetings.ts";
import type { Team } from "#shared/scheduling/setup/team.ts";
import { Section } from "../../editor/inspector/Section.tsx";
import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { teamsTexts } from "../../i18n/areas/teamsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import callout from "../../ui/callout.module.css";
import { TextField } from "../../ui/TextField.tsx";
import styles from "../AgentsScreen.module.css";
import { AccountsSection } from "../accounts/AccountsSection.tsx";
import { agentsStore } from "../agentsStore.ts";
import { FallbackSection } from "../fallback/FallbackSection.tsx";
import { InvitationSection } from "../invitation/InvitationSection.tsx";
import { MeetingFields } from "../MeetingFields.tsx";
import { nameFieldId } from "../nameFieldId.ts";
import { changeTeam } from "./changeTeam.ts";
import { MembersSection } from "./MembersSection.tsx";
import { NextSection } from "./NextSection.tsx";
import { RoutingSection } from "./RoutingSection.tsx";
import { RulesSection } from "./RulesSection.tsx";
import { TeamPreview } from "./TeamPreview.tsx";

type TeamFormProps = { readonly team: Team; readonly agents: readonly AgentProfile[] };

/** Everything about one team, in the order in which a visitor's meeting goes through it. */
export function TeamForm({ team, agents }: TeamFormProps) {
  const own = useTexts(agentsTexts);
  const t = useTexts(teamsTexts);
  const bookings = agentsStore((state) => state.bookings);
  const { id, name, meeting, members } = team;
  return (
    <div className={styles.form}>
      {!canTakeMeetings(team, agents) && (
        <p className={callout.caution}>{members.length === 0 ? t.noMembers : t.nobodyBookable}</p>
      )}
      <TextField
        label={own.name}
        data-field={nameFieldId}
        maxLength={200}
        value={name}
        onChange={(value) => changeTeam(id, "team", () => ({ name: value }), "name")}
      />
      <RoutingSection team={team} />
      <MembersSection team={team} agents={agents} />
      {bookings && <NextSection team={team} agents={agents} bookings={bookings} />}
      <AccountsSection team={team} agents={agents} />
      <RulesSection team={team} agents={agents} />
      <Section title={own.meetingTitle} hint={t.meetingHint}>
        <MeetingFields
          meeting={meeting}
          onChange={(next, field) => changeTeam(id, "meeting", () => ({ meeting: next }), field)}
        />
      </Section>
      <FallbackSection
        fallback={team.fallback}
        ofTeam
        onChange={(fallback, field) => changeTeam(id, "fallback", () => ({ fallback }), field)}
      />
      <InvitationSection
        template={team.invitation}
        agent={agents.find((agent) => agent.id === members[0]?.id)}
        minutes={meeting.durationMinutes}
        onChange={(invitation, field) => changeTeam(id, "invitation", () => ({ invitation }), field)}
      />
      <TeamPreview team={team} agents={agents} />
    </div>
  );
}
