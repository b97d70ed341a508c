import { agentProblems } from "#shared/scheduling/setup/agentProblems.ts";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import type { HolidayList } from "#shared/scheduling/setup/holidayList.ts";
import { Section } from "../../editor/inspector/Section.tsx";
import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { invitationTexts } from "../../i18n/areas/invitationTexts.ts";
import { settingsTexts } from "../../i18n/areas/settingsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { timeZones } from "../../settings/timeZones.ts";
import { ComboboxField } from "../../ui/ComboboxField.tsx";
import callout from "../../ui/callout.module.css";
import { ChipsField } from "../../ui/chips/ChipsField.tsx";
import { SwitchField } from "../../ui/SwitchField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import styles from "../AgentsScreen.module.css";
import { changeSetup } from "../changeSetup.ts";
import { FallbackSection } from "../fallback/FallbackSection.tsx";
import { DatesEditor } from "../hours/DatesEditor.tsx";
import { WeekEditor } from "../hours/WeekEditor.tsx";
import { InvitationSection } from "../invitation/InvitationSection.tsx";
import { MeetingFields } from "../MeetingFields.tsx";
import { nameFieldId } from "../nameFieldId.ts";
import type { SetupStepName } from "../session/setupStepName.ts";
import { CalendarsSection } from "./CalendarsSection.tsx";
import { LinkFields } from "./LinkFields.tsx";
import { PhotoField } from "./PhotoField.tsx";
import { PreviewSection } from "./PreviewSection.tsx";
import { readLanguages } from "./readLanguages.ts";

type AgentFormProps = { readonly agent: AgentProfile; readonly holidays: readonly HolidayList[] };

/** Everything about one agent. */
export function AgentForm({ agent, holidays }: AgentFormProps) {
  const t = useTexts(agentsTexts);
  const { timeZone: zoneLabel, timeZoneNone } = useTexts(settingsTexts);
  const { ofAgent } = useTexts(invitationTexts);
  const { id, name, email, photo, timeZone, languages } = agent;
  const problems = agentProblems(agent);
  const set = (step: SetupStepName, part: Partial<AgentProfile>, field?: string) =>
    changeSetup(
      step,
      (setup) => ({
        ...setup,
        agents: setup.agents.map((one) => (one.id === id ? { ...one, ...part } : one)),
      }),
      field && `${id} ${field}`,
    );
  const keep = (list: string, kept: boolean) =>
    set("dates", {
      holidays: kept ? [...agent.holidays, list] : agent.holidays.filter((one) => one !== list),
    });
  return (
    <div className={styles.form}>
      {problems.length > 0 && (
        <p className={callout.caution}>
          {t.notBookable} {problems.map((problem) => t.problems[problem]).join(" ")}
        </p>
      )}
      <Section title={t.person}>
        <PhotoField photo={photo} onChange={(chosen) => setPhoto(id, chosen)} />
        <div className={styles.two}>
          <TextField
            label={t.name}
            data-field={nameFieldId}
            maxLength={200}
            value={name}
            onChange={(value) => set("person", { name: value }, "name")}
          />
          <TextField
            label={t.email}
            type="email"
            maxLength={320}
            error={email !== "" && problems.includes("bad-email") ? t.problems["bad-email"] : undefined}
            value={email}
            onChange={(value) => set("person", { email: value }, "email")}
          />
          <ComboboxField
            label={zoneLabel}
            noMatch={timeZoneNone}
            value={timeZone}
            options={timeZones(timeZone)}
            onChange={(zone) => set("person", { timeZone: zone })}
          />
          <ChipsField
            label={t.languages}
            hint={t.languagesHint}
            values={languages}
            suggestions={["en", "pt-BR", "de", "es", "fr", "it", "ja", "nl"]}
            read={readLanguages}
            onChange={(values) => set("languages", { languages: values.slice(0, 50) })}
          />
        </div>
      </Section>
      <Section title={t.hoursTitle} hint={t.hoursHint}>
        <div>
          <WeekEditor
            week={agent.workingHours}
            onChange={(workingHours, field) => set("hours", { workingHours }, field)}
          />
        </div>
      </Section>
      <Section title={t.datesTitle} hint={t.datesHint}>
        <div>
          <DatesEditor
            dates={agent.dateOverrides}
            onChange={(dateOverrides, field) => set("dates", { dateOverrides }, field)}
          />
        </div>
        {holidays.map((list) => (
          <SwitchField
            key={list.id}
            label={t.keeps(list.name || t.unnamedHolidays)}
            checked={agent.holidays.includes(list.id)}
            onChange={(kept) => keep(list.id, kept)}
          />
        ))}
      </Section>
      <Section title={t.meetingTitle}>
        <MeetingFields
          meeting={agent.meeting}
          onChange={(meeting, field) => set("meeting", { meeting }, field)}
        />
        <LinkFields agent={agent} onChange={(part, field) => set("link", part, field)} />
      </Section>
      <FallbackSection
        fallback={agent.fallback}
        ofTeam={false}
        onChange={(fallback, field) => set("fallback", { fallback }, field)}
      />
      <InvitationSection
        template={agent.invitation}
        hint={ofAgent}
        agent={agent}
        minutes={agent.meeting.durationMinutes}
        onChange={(invitation, field) => set("invitation", { invitation }, field)}
      />
      <CalendarsSection agent={agent} onChange={(part) => set("calendars", part)} />
      <PreviewSection agent={agent} />
    </div>
  );
}

function setPhoto(id: string, photo: string | undefined): void {
  changeSetup("photo", (setup) => ({
    ...setup,
    agents: setup.agents.map(({ photo: before, ...rest }) => {
      if (rest.id !== id) return before === undefined ? rest : { ...rest, photo: before };
      return photo === undefined ? rest : { ...rest, photo };
    }),
  }));
}
