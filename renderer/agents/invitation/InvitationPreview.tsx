import type { InvitationTemplate } from "#shared/scheduling/invitation/invitationTemplate.ts";
import { makeInvitation } from "#shared/scheduling/invitation/makeInvitation.ts";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import { newAgent } from "#shared/scheduling/setup/newAgent.ts";
import { useNow } from "../../dialogues/useNow.ts";
import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { invitationTexts } from "../../i18n/areas/invitationTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import styles from "./invitation.module.css";
import { RichTextView } from "./RichTextView.tsx";

type InvitationPreviewProps = {
  readonly template: InvitationTemplate;
  /** Whose meeting it is; undefined: nobody is there yet. */
  readonly agent: AgentProfile | undefined;
  readonly minutes: number;
  /** The visitor's. */
  readonly language: string;
};

const hour = 3_600_000;

/** The invitation as a made-up visitor would get it. */
export function InvitationPreview({ template, agent, minutes, language }: InvitationPreviewProps) {
  const t = useTexts(invitationTexts);
  const { unnamedAgent } = useTexts(agentsTexts);
  const start = (Math.ceil(useNow() / hour) + 48) * hour;
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const host = agent ?? newAgent("", timeZone);
  const invitation = makeInvitation({
    template,
    meeting: { start, minutes, timeZone },
    agent: { ...host, name: host.name.trim() || unnamedAgent },
    visitor: { name: t.visitor, email: "vera@example.com" },
    language,
  });
  const isService = host.link.kind === "service";
  return (
    <section aria-label={t.preview} className={styles.preview}>
      <div className={styles.head}>
        <p className={styles.subject} dir="auto">
          {invitation.subject}
        </p>
        <p className={styles.facts}>
          {t.place}: {invitation.place || (isService ? t.service : t.nowhere)}
        </p>
      </div>
      <RichTextView text={invitation.body} language={invitation.language} />
    </section>
  );
}
