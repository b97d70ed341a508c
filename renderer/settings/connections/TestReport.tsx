import { Check, Minus } from "lucide-react";
import { featurePermissions } from "#shared/marketo/featurePermissions.ts";
import { marketoFeatures } from "#shared/marketo/marketoFeatures.ts";
import type { MarketoProfile } from "#shared/marketo/marketoProfile.ts";
import { connectionsTexts } from "../../i18n/areas/connectionsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import styles from "./connections.module.css";
import { errorWords } from "./errorWords.ts";

/** How a test ended: why there is no connection, or whose key it is and what it allows. */
export function TestReport({ status, capabilities }: Pick<MarketoProfile, "status" | "capabilities">) {
  const t = useTexts(connectionsTexts);
  const language = useLanguage();
  if (status.error !== undefined)
    return (
      <div className={styles.report} data-state="bad" role="alert">
        <p>{errorWords(status.error, t)}</p>
        {status.error.requestId && (
          <p className={styles.request} data-selectable>
            {t.request(status.error.requestId)}
          </p>
        )}
      </div>
    );
  const verdict = (feature: (typeof marketoFeatures)[number]) => {
    const found = capabilities.features[feature] ?? "failed";
    return found === "denied" ? t.denied(featurePermissions[feature]) : t[found];
  };
  return (
    <div className={styles.report} data-state="good">
      <p role="status">
        {t.works(status.user ?? "")}{" "}
        {status.usedToday !== undefined &&
          `${t.usedToday(status.usedToday, new Intl.NumberFormat(language).format(status.usedToday))}.`}
      </p>
      <ul aria-label={t.allows}>
        {marketoFeatures.map((feature) => {
          const isAllowed = capabilities.features[feature] === "allowed";
          const Icon = isAllowed ? Check : Minus;
          return (
            <li key={feature} data-allowed={isAllowed}>
              <Icon size={15} aria-hidden />
              <span>{t.features[feature]}</span>
              <span>{verdict(feature)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
