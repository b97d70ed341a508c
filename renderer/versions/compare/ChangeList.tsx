import { Crosshair } from "lucide-react";
import type { Comparison, ConnectionChange, PartChange } from "#shared/dialogue/compare/compareDialogues.ts";
import type { ValueChange } from "#shared/dialogue/compare/valueChange.ts";
import { groupTitle } from "../../editor/canvas/groupTitle.ts";
import { noteTitle } from "../../editor/canvas/noteTitle.ts";
import { cardTitle } from "../../editor/cardTitle.ts";
import { useDialogue } from "../../editor/session/useDialogue.ts";
import { useSession } from "../../editor/session/useSession.ts";
import { versionsTexts } from "../../i18n/areas/versionsTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { closeVersions } from "../closeVersions.ts";
import styles from "./ChangeList.module.css";
import { cardNames } from "./cardNames.ts";
import { connectionWords } from "./connectionWords.ts";
import { fieldName } from "./fieldName.ts";
import type { Side } from "./side.ts";
import { valueWords } from "./valueWords.ts";

type ChangeListProps = { readonly before: Side; readonly after: Side; readonly comparison: Comparison };

/** Every difference in words: cards, connections, groups, notes, settings. */
export function ChangeList({ before, after, comparison }: ChangeListProps) {
  const t = useTexts(versionsTexts);
  const { view } = useSession();
  const { nodes, notes: notesNow, groups: groupsNow } = useDialogue((dialogue) => dialogue);
  const standing = new Set([...nodes, ...notesNow, ...groupsNow].map(({ id }) => id));
  const { cards, connections, notes, groups, settings } = comparison;
  const { language } = after.dialogue;
  const languages = new Set([...before.dialogue.languages, ...after.dialogue.languages]);
  const words = connectionWords(before.dialogue, after.dialogue);
  const names = cardNames(before.dialogue, after.dialogue);
  const part = <Part,>(change: PartChange<Part>, title: (part: Part) => string) => {
    const { id, how, before: old, after: present, values } = change;
    const shown = present ?? old;
    return (
      <article key={`${how} ${id}`} className={styles.change} data-how={how}>
        <h4>
          <span className={styles.how}>{t.how[how]}</span>
          {shown && title(shown)}
          {standing.has(id) && (
            <IconButton
              size="small"
              label={t.showCard}
              icon={Crosshair}
              className={styles.go ?? ""}
              onClick={() => {
                closeVersions();
                view.select([id]);
              }}
            />
          )}
        </h4>
        {how === "moved" && <p className={styles.note}>{t.movedOnly}</p>}
        <Values values={values.map(names)} languages={languages} language={language} />
      </article>
    );
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing else that takes the focus
    <section className={styles.list} tabIndex={0} aria-label={t.asText} data-selectable>
      {cards.length > 0 && <h3>{t.sections.cards}</h3>}
      {cards.map((change) => part(change, (node) => cardTitle(node, language, language)))}
      {connections.length > 0 && <h3>{t.sections.connections}</h3>}
      {connections.map((change) => (
        <article key={keyOf(change)} className={styles.change} data-how={change.how}>
          <h4>
            <span className={styles.how}>{t.how[change.how]}</span>
            {words(change)}
          </h4>
        </article>
      ))}
      {groups.length > 0 && <h3>{t.sections.groups}</h3>}
      {groups.map((change) => part(change, groupTitle))}
      {notes.length > 0 && <h3>{t.sections.notes}</h3>}
      {notes.map((change) => part(change, noteTitle))}
      {settings.length > 0 && <h3>{t.sections.settings}</h3>}
      {settings.length > 0 && (
        <article className={styles.change} data-how="changed">
          <Values values={settings} languages={languages} language={language} />
        </article>
      )}
    </section>
  );
}

function keyOf({ how, before, after }: ConnectionChange): string {
  return JSON.stringify([how, (after ?? before)?.from]);
}

type ValuesProps = {
  readonly values: readonly ValueChange[];
  readonly languages: ReadonlySet<string>;
  readonly language: string;
};

function Values({ values, languages, language }: ValuesProps) {
  const studioLanguage = useLanguage();
  if (values.length === 0) return null;
  return (
    <dl className={styles.values}>
      {values.map((value) => (
        <div key={JSON.stringify([value.path, value.moved])}>
          <dt>{fieldName(value, languages, studioLanguage)}</dt>
          <dd>
            <del>{valueWords(value.before, language)}</del>
            <ins>{valueWords(value.after, language)}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
