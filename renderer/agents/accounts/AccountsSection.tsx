import { FileUp } from "lucide-react";
import { useRef, useState } from "react";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import type { Team } from "#shared/scheduling/setup/team.ts";
import { Section } from "../../editor/inspector/Section.tsx";
import { teamsTexts } from "../../i18n/areas/teamsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { SwitchField } from "../../ui/SwitchField.tsx";
import styles from "../AgentsScreen.module.css";
import { changeTeam } from "../team/changeTeam.ts";
import { AccountProblems } from "./AccountProblems.tsx";
import { AccountTable } from "./AccountTable.tsx";
import { type AccountFile, readAccountFile } from "./readAccountFile.ts";

type AccountsSectionProps = { readonly team: Team; readonly agents: readonly AgentProfile[] };

/** Companies that belong to a member, by the domain of the visitor's address; asked before everything else. */
export function AccountsSection({ team, agents }: AccountsSectionProps) {
  const t = useTexts(teamsTexts);
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<AccountFile>();
  const { id, members, accounts } = team;
  const own = agents.filter((agent) => members.some((member) => member.id === agent.id));
  const set = (part: Partial<Team["accounts"]>) =>
    changeTeam(id, "accounts", (latest) => ({ accounts: { ...latest.accounts, ...part } }));
  async function take(file: File): Promise<void> {
    const found = await readAccountFile(file, own);
    setRead(found);
    if (found.ok && found.accounts.length > 0) set({ list: [...found.accounts] });
  }
  return (
    <Section title={t.accounts} hint={t.accountsHint}>
      <div className={styles.line}>
        <Button icon={FileUp} disabled={own.length === 0} onClick={() => input.current?.click()}>
          {accounts.list.length === 0 ? t.importAccounts : t.replaceAccounts}
        </Button>
        <span role="status">{t.accountCount(accounts.list.length)}</span>
        <input
          ref={input}
          type="file"
          hidden
          accept=".csv,text/csv"
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) void take(chosen);
            target.value = "";
          }}
        />
      </div>
      {read && <AccountProblems read={read} />}
      {accounts.list.length > 0 && (
        <AccountTable
          accounts={accounts.list}
          agents={agents}
          onRemove={(domain) => set({ list: accounts.list.filter((one) => one.domain !== domain) })}
        />
      )}
      <SwitchField
        label={t.accountsExclusive}
        hint={accounts.exclusive ? t.exclusiveOn : t.exclusiveOff}
        checked={accounts.exclusive}
        onChange={(exclusive) => set({ exclusive })}
      />
    </Section>
  );
}
