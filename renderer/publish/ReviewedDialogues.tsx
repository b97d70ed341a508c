import type { PublishReview } from "#shared/publishing/publishReview.ts";
import { publishTexts } from "../i18n/areas/publishTexts.ts";
import { transferTexts } from "../i18n/areas/transferTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import callout from "../ui/callout.module.css";
import { classNames } from "../ui/classNames.ts";
import rows from "../ui/rows.module.css";
import { NotLive } from "./NotLive.tsx";
import styles from "./Publish.module.css";

/** The dialogues that visitors will meet in another way than now; those that stay are counted, those not live can be made so. */
export function ReviewedDialogues({ review: { dialogues, left } }: { readonly review: PublishReview }) {
  const t = useTexts(publishTexts);
  const { untitled } = useTexts(transferTexts);
  const language = useLanguage();
  const changed = dialogues
    .filter(({ changes }) => !changes.includes("same"))
    .sort((one, other) => one.name.localeCompare(other.name, language));
  const same = dialogues.length - changed.length;
  const going = new Set(changed.map(({ id }) => id));
  const staying = left.filter(({ id }) => !going.has(id));
  const live = dialogues.some(({ changes }) => !changes.includes("gone"));
  return (
    <section>
      <h3 className={styles.heading}>{t.dialogues}</h3>
      {!live && (
        <p className={callout.caution}>
          {t.nothingLive} {t.nothingLiveText}
        </p>
      )}
      <ul className={rows.list}>
        {changed.map(({ id, name, changes, why }) => (
          <li key={id} className={rows.row}>
            <span className={classNames(rows.name, styles.name)}>{name || untitled}</span>
            <span className={styles.chips}>
              {changes.map((change) => (
                <span key={change} className={styles.chip} data-change={change}>
                  {change === "gone" && why !== undefined ? t.goes(why) : t.changes[change]}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {same > 0 && <p className={styles.quiet}>{t.same(same)}</p>}
      <NotLive left={staying} />
    </section>
  );
}
