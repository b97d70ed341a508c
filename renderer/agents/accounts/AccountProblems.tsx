import { teamsTexts } from "../../i18n/areas/teamsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import callout from "../../ui/callout.module.css";
import styles from "../team/team.module.css";
import type { AccountFile } from "./readAccountFile.ts";

const shown = 20;
/** Characters of what stands in a row. */
const longest = 100;

/** What of a file was not taken, row by row, and why. */
export function AccountProblems({ read }: { readonly read: AccountFile }) {
  const t = useTexts(teamsTexts);
  if (!read.ok)
    return (
      <p className={callout.caution} role="alert">
        {t.fileProblems[read.because]}
      </p>
    );
  const { accounts, problems } = read;
  if (problems.length === 0) return accounts.length === 0 ? <p role="alert">{t.fileEmpty}</p> : null;
  return (
    <div className={callout.caution} role="alert">
      <p>{t.notTaken(problems.length, accounts.length)}</p>
      <ul className={styles.told}>
        {problems.slice(0, shown).map(({ row, because, text }) => (
          <li key={row}>
            {t.row(row)} {t.rowProblems[because](text.slice(0, longest))}
          </li>
        ))}
      </ul>
      {problems.length > shown && <p>{t.andMore(problems.length - shown)}</p>}
    </div>
  );
}
