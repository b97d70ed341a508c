import type { RequestsStatus } from "#shared/scheduling/requests/requestView.ts";
import { formatWhen } from "../../dialogues/formatWhen.ts";
import { useNow } from "../../dialogues/useNow.ts";
import { calendarsTexts } from "../../i18n/areas/calendarsTexts.ts";
import { connectionsTexts } from "../../i18n/areas/connectionsTexts.ts";
import { errorTexts } from "../../i18n/areas/errorTexts.ts";
import { requestsTexts } from "../../i18n/areas/requestsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { problemWords } from "../calendars/problemWords.ts";
import { errorWords } from "../connections/errorWords.ts";
import page from "../page.module.css";
import styles from "./meetings.module.css";
import { timeWords } from "./timeWords.ts";

/** How requests come and times go out: when that was done last, and what stands in the way. */
export function StatusLines({ status }: { readonly status: RequestsStatus }) {
  const t = useTexts(requestsTexts);
  const errors = useTexts(errorTexts);
  const connections = useTexts(connectionsTexts);
  const calendars = useTexts(calendarsTexts);
  const language = useLanguage();
  const now = useNow();
  const { sources, targets, unread, hasField } = status;
  const when = (at: number) => formatWhen(at, now, language);
  const said = ({ code, message }: { readonly code: string; readonly message: string }) =>
    Object.entries(errors).find(([name]) => name === code)?.[1].title ?? message;
  return (
    <>
      <dl className={page.facts}>
        {targets.map(({ id, name, renewedAt, validUntil, problem }) => (
          <div key={id} className={styles.line}>
            <dt>{t.timesAt(name)}</dt>
            <dd className={problem && styles.problem}>
              {problem
                ? said(problem)
                : renewedAt === undefined
                  ? t.never
                  : validUntil === undefined
                    ? t.looked(when(renewedAt))
                    : t.renewed(when(renewedAt), timeWords(validUntil, language))}
            </dd>
          </div>
        ))}
        {hasField &&
          sources.map(({ id, name, readAt, problem }) => (
            <div key={id} className={styles.line}>
              <dt>{t.readFrom(name)}</dt>
              <dd className={problem && styles.problem}>
                {problem
                  ? errorWords(problem, connections)
                  : readAt === undefined
                    ? t.notRead
                    : t.readAt(when(readAt))}
              </dd>
            </div>
          ))}
        {unread.map(({ agent, problem }) => (
          <div key={agent} className={styles.line}>
            <dt>{t.unread(agent)}</dt>
            <dd className={styles.problem}>{problemWords(problem, calendars)}</dd>
          </div>
        ))}
      </dl>
      {targets.length === 0 && <p className={page.intro}>{t.noTargets}</p>}
      {(!hasField || sources.length === 0) && <p className={page.intro}>{t.noField}</p>}
    </>
  );
}
