import { Check, CircleAlert, Info } from "lucide-react";
import { useMemo } from "react";
import { own } from "#shared/dialogue/own.ts";
import { compareLanguage } from "#shared/dialogue/translation/compareLanguage.ts";
import type { LanguageFile } from "#shared/dialogue/translation/languageFile.ts";
import { languagesTexts } from "../../i18n/areas/languagesTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { Dialog } from "../../ui/Dialog.tsx";
import { languageName } from "../languageName.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { useView } from "../session/useView.ts";
import { applyLanguage } from "./applyLanguage.ts";
import styles from "./ImportLanguageDialog.module.css";

/** What a language file would change, to be agreed to; or why it cannot be imported. */
export function ImportLanguageDialog() {
  const t = useTexts(languagesTexts);
  const imported = useView((view) => view.languageImport);
  if (!imported) return null;
  const { name, read } = imported;
  return read.ok ? (
    <Comparison name={name} file={read.file} />
  ) : (
    <Refusal name={name}>{t.faults[read.fault.code](read.fault.place)}</Refusal>
  );
}

function Comparison({ name, file }: { readonly name: string; readonly file: LanguageFile }) {
  const t = useTexts(languagesTexts);
  const studioLanguage = useLanguage();
  const session = useSession();
  const dialogue = useDialogue((whole) => whole);
  const found = useMemo(() => compareLanguage(dialogue, file), [dialogue, file]);
  const close = () => session.view.setState({ languageImport: null });
  if (found.foreign) return <Refusal name={name}>{t.foreign[found.foreign]}</Refusal>;
  const language = languageName(file.to, studioLanguage);
  const { changes, same, unknown, outdated } = found;
  return (
    <Dialog
      size="small"
      title={t.importTitle(name)}
      description={t.importText(language)}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>{t.cancel}</Button>
          <Button
            look="primary"
            disabled={changes.length === 0}
            onClick={() => applyLanguage(session, file.to, changes)}
          >
            {t.apply}
          </Button>
        </>
      }
    >
      <ul className={styles.list}>
        <li data-state="good">
          <Check size={16} aria-hidden />
          {t.changes(changes.length)}
        </li>
        {!dialogue.languages.includes(file.to) && (
          <li>
            <Info size={16} aria-hidden />
            {t.added(language)}
          </li>
        )}
        {same > 0 && (
          <li>
            <Info size={16} aria-hidden />
            {t.same(same)}
          </li>
        )}
        {outdated.length > 0 && (
          <Warned
            words={t.outdated(outdated.length)}
            names={outdated.map(({ text }) => `“${startOf(own(text, file.from) ?? "")}”`)}
          />
        )}
        {unknown.length > 0 && <Warned words={t.unknown(unknown.length)} names={unknown} />}
      </ul>
    </Dialog>
  );
}

/** More of them than this help nobody. */
const most = 20;

/** The first words of a text. */
function startOf(text: string): string {
  const line = text.trim().replace(/\s+/g, " ");
  return line.length > 50 ? `${line.slice(0, 50)}…` : line;
}

function Warned({ words, names }: { readonly words: string; readonly names: readonly string[] }) {
  return (
    <li data-state="warning">
      <CircleAlert size={16} aria-hidden />
      <span>
        {words}
        <code className={styles.ids}>
          {names.slice(0, most).join(", ")}
          {names.length > most && " …"}
        </code>
      </span>
    </li>
  );
}

function Refusal({ name, children }: { readonly name: string; readonly children: string }) {
  const t = useTexts(languagesTexts);
  const { view } = useSession();
  const close = () => view.setState({ languageImport: null });
  return (
    <Dialog
      size="small"
      title={t.importFailed}
      description={name}
      onClose={close}
      footer={
        <Button look="primary" onClick={close}>
          {t.done}
        </Button>
      }
    >
      <ul className={styles.list}>
        <li data-state="warning">
          <CircleAlert size={16} aria-hidden />
          {children}
        </li>
        <li>
          <Info size={16} aria-hidden />
          {t.untouched}
        </li>
      </ul>
    </Dialog>
  );
}
