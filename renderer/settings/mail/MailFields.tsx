import type { Output } from "#shared/ipc/contract.ts";
import { type MailAccount, type MailSecurity, mailSecurities } from "#shared/mail/mailAccount.ts";
import { mailTexts } from "../../i18n/areas/mailTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { SelectField } from "../../ui/SelectField.tsx";
import { TextField } from "../../ui/TextField.tsx";
import page from "../page.module.css";
import { PortField } from "../targets/PortField.tsx";
import { SecretField } from "../targets/SecretField.tsx";
import targets from "../targets/TargetsPage.module.css";
import type { MailFormProblems } from "./mailFormProblems.ts";

type MailFieldsProps = {
  readonly account: MailAccount;
  /** As it is saved. */
  readonly first: Output<"mail:get">;
  readonly password: string | undefined;
  readonly problems: MailFormProblems;
  readonly onChange: (account: MailAccount) => void;
  readonly onPassword: (password: string) => void;
};

const usualPorts: Readonly<Record<MailSecurity, number>> = { tls: 465, startTls: 587, none: 25 };

/** Where the server is, how to get in, and as whom mails are sent. */
export function MailFields(props: MailFieldsProps) {
  const { account, first, password, problems, onChange, onPassword } = props;
  const t = useTexts(mailTexts);
  const errorOf = (field: keyof MailFormProblems) => {
    const problem = problems[field];
    return problem && t[problem];
  };
  const isSame = first.account?.host === account.host.trim() && first.account.user === account.user;
  return (
    <>
      <div className={targets.narrow}>
        <TextField
          label={t.host}
          hint={t.hostHint}
          maxLength={253}
          value={account.host}
          error={errorOf("host")}
          onChange={(host) => onChange({ ...account, host })}
        />
        <PortField label={t.port} value={account.port} onChange={(port) => onChange({ ...account, port })} />
      </div>
      <SelectField
        label={t.security}
        value={account.security}
        options={mailSecurities.map((value) => ({ value, label: t.securities[value] }))}
        error={errorOf("security")}
        onChange={(security) => {
          const isUsual = account.port === usualPorts[account.security];
          onChange({ ...account, security, port: isUsual ? usualPorts[security] : account.port });
        }}
      />
      <div className={page.two}>
        <TextField
          label={t.user}
          hint={t.userHint}
          autoComplete="off"
          maxLength={300}
          value={account.user}
          onChange={(user) => onChange({ ...account, user })}
        />
        <SecretField
          label={t.password}
          known={first.hasPassword ? (isSame ? "yes" : "elsewhere") : "no"}
          value={password}
          onChange={onPassword}
        />
      </div>
      <div className={page.two}>
        <TextField
          label={t.fromName}
          hint={t.fromNameHint}
          maxLength={200}
          value={account.fromName}
          onChange={(fromName) => onChange({ ...account, fromName })}
        />
        <TextField
          type="email"
          label={t.fromEmail}
          hint={t.fromEmailHint}
          maxLength={254}
          value={account.fromEmail}
          error={errorOf("fromEmail")}
          onChange={(fromEmail) => onChange({ ...account, fromEmail })}
        />
      </div>
    </>
  );
}
