import { useEffect, useMemo, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import type { ForgetQuery } from "#shared/reports/forgetQuery.ts";
import { siteOf } from "#shared/reports/siteOf.ts";
import { closeOverlay } from "../../app/closeOverlay.ts";
import { showError } from "../../app/showError.ts";
import { reportsTexts } from "../../i18n/areas/reportsTexts.ts";
import { uiTexts } from "../../i18n/areas/uiTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { call } from "../../ipc/call.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import styles from "../reports.module.css";
import { reportsStore } from "../reportsStore.ts";
import { forgetVisits } from "./forgetVisits.ts";

const ages = ["all", "30", "90", "365", "730"] as const;
const day = 86_400_000;

/** Asks which visits are to be forgotten, and says how many those are before it happens. */
export function ForgetDialog() {
  const t = useTexts(reportsTexts);
  const { cancel } = useTexts(uiTexts);
  const language = useLanguage();
  const pages = reportsStore(({ report }) => report?.choices.pages);
  const [age, setAge] = useState<(typeof ages)[number]>("365");
  const [site, setSite] = useState("");
  const [busy, setBusy] = useState(false);
  const [found, setFound] = useState<Output<"reports:forgettable">>();
  const query = useMemo<ForgetQuery>(
    () => ({
      ...(age !== "all" && { before: Date.now() - Number(age) * day }),
      ...(site !== "" && { site }),
    }),
    [age, site],
  );
  useEffect(() => {
    let isWanted = true;
    setFound(undefined);
    void call("reports:forgettable", query).then((answer) => {
      if (!isWanted) return;
      if (answer.ok) setFound(answer.value);
      else showError(answer.error);
    });
    return () => {
      isWanted = false;
    };
  }, [query]);
  const sites = [...new Set((pages ?? []).map(siteOf))].filter((one) => one !== "").sort();
  const number = (value: number) => value.toLocaleString(language);
  const date = (at: number) => new Date(at).toLocaleDateString(language, { dateStyle: "long" });
  const isAll = age === "all" && site === "";
  return (
    <Dialog
      size="small"
      title={t.forgetTitle}
      description={isAll ? t.forgetAll : t.forgetSome}
      onClose={closeOverlay}
      footer={
        <>
          <Button onClick={closeOverlay}>{cancel}</Button>
          <Button
            look="danger"
            disabled={busy || found === undefined || found.visits === 0}
            onClick={() => {
              setBusy(true);
              void forgetVisits(query, language);
            }}
          >
            {t.forget}
          </Button>
        </>
      }
    >
      <div className={styles.forget}>
        <SelectField
          label={t.forgetAge}
          value={age}
          options={ages.map((value) => ({ value, label: t.forgetAges[value] }))}
          onChange={setAge}
        />
        <SelectField
          label={t.site}
          value={site}
          options={[{ value: "", label: t.everySite }, ...sites.map((one) => ({ value: one, label: one }))]}
          onChange={setSite}
        />
        <p role="status">{found && <strong>{t.forgetCount(number(found.visits), found.visits)}</strong>}</p>
        {found?.last && (
          <p className={styles.hint}>{t.forgetLast(number(found.last.visits), date(found.last.at))}</p>
        )}
      </div>
    </Dialog>
  );
}
