import { SearchX, Users } from "lucide-react";
import { appStore } from "../app/appStore.ts";
import { FailedState } from "../app/FailedState.tsx";
import { peopleTexts } from "../i18n/areas/peopleTexts.ts";
import { useTexts } from "../i18n/useTexts.ts";
import { Button } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import styles from "../ui/ScreenParts.module.css";
import { PeopleGrid } from "./grid/PeopleGrid.tsx";
import { loadPeople } from "./view/loadPeople.ts";
import { peopleStore } from "./view/peopleStore.ts";
import { showEverybody } from "./view/showEverybody.ts";

/** The table, or what stands in its place: being read, could not be read, nobody yet, nobody who fits. */
export function PeopleBody() {
  const t = useTexts(peopleTexts);
  const counted = peopleStore((state) => state.counted);
  const failure = peopleStore((state) => state.failure);
  if (failure)
    return (
      <FailedState title={t.loadFailed} failure={failure} retry={t.retry} onRetry={() => void loadPeople()} />
    );
  if (counted === undefined) return <p className={styles.loading}>{t.loading}</p>;
  if (counted.of === 0)
    return (
      <EmptyState
        icon={Users}
        title={t.emptyTitle}
        actions={
          <Button
            look="primary"
            onClick={() => appStore.setState({ overlay: { kind: "settings", page: "connections" } })}
          >
            {t.connect}
          </Button>
        }
      >
        {t.emptyText}
      </EmptyState>
    );
  if (counted.count === 0)
    return (
      <EmptyState
        icon={SearchX}
        title={t.noMatchTitle}
        actions={<Button onClick={showEverybody}>{t.showAll}</Button>}
      >
        {t.noMatchText}
      </EmptyState>
    );
  return <PeopleGrid />;
}
