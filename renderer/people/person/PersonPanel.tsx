import { CirclePlay, UserX, X } from "lucide-react";
import type { Attributes } from "#shared/dialogue/value.ts";
import { firstOwnPerson } from "#shared/people/firstOwnPerson.ts";
import { attributesStore } from "../../attributes/attributesStore.ts";
import { activitiesTexts } from "../../i18n/areas/activitiesTexts.ts";
import { peopleTexts } from "../../i18n/areas/peopleTexts.ts";
import { useLanguage } from "../../i18n/useLanguage.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import { attributeLabel } from "../attributeLabel.ts";
import { listedPerson } from "../view/listedPerson.ts";
import { askToForget } from "./askToForget.ts";
import { askToSimulate } from "./askToSimulate.ts";
import { closePerson } from "./closePerson.ts";
import styles from "./PersonPanel.module.css";
import { personName } from "./personName.ts";
import { shownAttribute } from "./shownAttribute.ts";
import { Timeline } from "./Timeline.tsx";
import { usePerson } from "./usePerson.ts";

/** Everything that is known of one person. */
export function PersonPanel({ id }: { readonly id: number }) {
  const t = useTexts(peopleTexts);
  const activities = useTexts(activitiesTexts);
  const person = usePerson(id);
  const named = person ?? listedPerson(id);
  const ofCompany = namedLike(person ?? {}, true);
  const name = (named && personName(named)) ?? t.nameless(String(id));
  return (
    <aside
      className={styles.panel}
      aria-label={t.person}
      data-part
      onKeyDown={(event) => {
        if (event.key === "Escape") closePerson();
      }}
    >
      <header className={styles.head}>
        <h2 className={styles.name}>{name}</h2>
        <IconButton label={t.closePerson} icon={X} onClick={closePerson} />
      </header>
      {person === null && <p className={styles.quiet}>{t.gone}</p>}
      {person && (
        <div className={styles.body}>
          <Button look="primary" icon={CirclePlay} onClick={() => askToSimulate(person)}>
            {t.simulate}
          </Button>
          {id >= firstOwnPerson && <p className={styles.quiet}>{t.own}</p>}
          <h3 className={styles.title}>{t.known}</h3>
          <Known person={namedLike(person, false)} />
          {Object.values(ofCompany).some((value) => value !== null) && (
            <>
              <h3 className={styles.title}>{t.company}</h3>
              <Known person={ofCompany} />
            </>
          )}
          <h3 className={styles.title}>{activities.title}</h3>
          <Timeline id={id} />
          {person["lead.email"] != null && (
            <div className={styles.foot}>
              <Button icon={UserX} onClick={() => void askToForget(person)}>
                {t.forget}
              </Button>
            </div>
          )}
        </div>
      )}
    </aside>
  );
}

/** The attributes that are his company's, or all others. */
function namedLike(person: Attributes, ofCompany: boolean): Attributes {
  return Object.fromEntries(
    Object.entries(person).filter(([name]) => name.startsWith("company.") === ofCompany),
  );
}

function Known({ person }: { readonly person: Attributes }) {
  const t = useTexts(peopleTexts);
  const language = useLanguage();
  const entries = attributesStore((state) => state.entries);
  const known = Object.keys(person)
    .map((name) => ({
      name,
      label: attributeLabel(name, entries),
      shown: shownAttribute(person, name, entries, language, t),
    }))
    .filter(({ shown }) => shown !== "")
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <dl className={styles.known}>
      {known.map(({ name, label, shown }) => (
        <div key={name} className={styles.pair}>
          <dt data-tooltip={name}>{label}</dt>
          <dd>{shown}</dd>
        </div>
      ))}
    </dl>
  );
}
