import { agentProblems } from "#shared/scheduling/setup/agentProblems.ts";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import type { MeetingLink } from "#shared/scheduling/setup/meetingLink.ts";
import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";

type LinkFieldsProps = {
  readonly agent: AgentProfile;
  readonly onChange: (part: Partial<AgentProfile>, field?: string) => void;
};

/** Where the agent's meetings are held, and a page of his own on which visitors book instead. */
export function LinkFields({ agent, onChange }: LinkFieldsProps) {
  const t = useTexts(agentsTexts);
  const { link, schedulingLink } = agent;
  const problems = agentProblems(agent);
  const choose = (kind: MeetingLink["kind"]) =>
    onChange({ link: kind === "url" ? { kind, url: "" } : { kind } });
  return (
    <>
      <SelectField
        label={t.link}
        hint={t.linkHints[link.kind]}
        value={link.kind}
        options={(["service", "url", "none"] as const).map((value) => ({ value, label: t.links[value] }))}
        onChange={choose}
      />
      {link.kind === "url" && (
        <TextField
          label={t.ownRoom}
          type="url"
          maxLength={2000}
          error={link.url !== "" && problems.includes("bad-link") ? t.problems["bad-link"] : undefined}
          value={link.url}
          onChange={(url) => onChange({ link: { kind: "url", url } }, "room")}
        />
      )}
      <TextField
        label={t.schedulingLink}
        hint={t.schedulingHint}
        type="url"
        maxLength={2000}
        error={problems.includes("bad-scheduling-link") ? t.problems["bad-scheduling-link"] : undefined}
        value={schedulingLink}
        onChange={(value) => onChange({ schedulingLink: value }, "page")}
      />
    </>
  );
}
