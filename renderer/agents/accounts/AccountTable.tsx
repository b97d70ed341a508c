import { X } from "lucide-react";
import { useState } from "react";
import type { Account } from "#shared/scheduling/routing/plan/account.ts";
import type { AgentProfile } from "#shared/scheduling/setup/agentProfile.ts";
import { teamsTexts } from "../../i18n/areas/teamsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { TextField } from "../../ui/TextField.tsx";
import { agentName } from "../team/agentName.ts";
import styles from "../team/team.module.css";

type AccountTableProps = {
  readonly accounts: readonly Account[];
  readonly agents: readonly AgentProfile[];
  readonly onRemove: (domain: string) => void;
};

/** More than that are found by searching. */
const shown = 200;

/** The accounts of a team, found by company, domain or agent. */
export function AccountTable({ accounts, agents, onRemove }: AccountTableProps) {
  const t = useTexts(teamsTexts);
  const [search, setSearch] = useState("");
  const wanted = search.trim().toLowerCase();
  const found = accounts
    .map((account) => ({ ...account, name: agentName(agents, account.agent) ?? "" }))
    .filter(({ company, domain, name }) => `${company}\n${domain}\n${name}`.toLowerCase().includes(wanted));
  return (
    <>
      {accounts.length > 10 && (
        <search data-own-undo>
          <TextField label={t.searchAccounts} value={search} onChange={setSearch} />
        </search>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by the keyboard */}
      <section className={styles.scroll} tabIndex={0} aria-label={t.accounts}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t.company}</th>
              <th scope="col">{t.domain}</th>
              <th scope="col">{t.agent}</th>
              <th scope="col">
                <span className="visually-hidden">{t.actions}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, shown).map(({ company, domain, name }) => (
              <tr key={domain}>
                <td>{company}</td>
                <td>{domain}</td>
                <td>{name}</td>
                <td>
                  <IconButton
                    size="small"
                    icon={X}
                    label={t.removeAccount(domain)}
                    onClick={() => onRemove(domain)}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {found.length > shown && <p className={styles.more}>{t.andMore(found.length - shown)}</p>}
    </>
  );
}
