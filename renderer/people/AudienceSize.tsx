import { Users } from "lucide-react";
import type { Condition } from "#shared/dialogue/condition.ts";
import { peopleTexts } from "../i18n/areas/peopleTexts.ts";
import { useLanguage } from "../i18n/useLanguage.ts";
import { useTexts } from "../i18n/useTexts.ts";
import styles from "./AudienceSize.module.css";
import { useAudienceSize } from "./useAudienceSize.ts";

/** How many of the people who were fetched are in an audience. Nothing before anybody was fetched. */
export function AudienceSize({ audience }: { readonly audience: Condition }) {
  const t = useTexts(peopleTexts);
  const language = useLanguage();
  const size = useAudienceSize(audience);
  const number = (value: number) => value.toLocaleString(language);
  const words = size?.whole ? t.audience : t.audienceAtMost;
  return (
    <div role="status" className={styles.size}>
      {size && size.of > 0 && (
        <>
          <Users size={15} aria-hidden />
          <span className={styles.words}>{words(number(size.count), number(size.of))}</span>
          {!size.whole && <span className={styles.open}>{t.audienceOpen}</span>}
        </>
      )}
    </div>
  );
}
