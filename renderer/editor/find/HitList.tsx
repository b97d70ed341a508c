import { useDeferredValue, useEffect, useMemo, useRef } from "react";
import { planReplacement } from "#shared/dialogue/search/planReplacement.ts";
import type { Hit } from "#shared/dialogue/search/searchDialogue.ts";
import { uniqueIds } from "#shared/dialogue/uniqueIds.ts";
import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { findTexts } from "../../i18n/areas/findTexts.ts";
import { nodesTexts } from "../../i18n/areas/nodesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { testName } from "../testing/testName.ts";
import styles from "./FindPanel.module.css";
import { HitLine } from "./HitLine.tsx";
import { useFind } from "./useFind.ts";

type HitListProps = { readonly hits: readonly Hit[]; readonly onChoose: (index: number) => void };

/** So many are listed around the one at hand; the rest is reached by stepping. */
const most = 100;
/** So many are there at once when the list comes up, the others a moment later. */
const atOnce = 20;

/** What was found, with what a replacement would make of it. */
export function HitList({ hits, onChoose }: HitListProps) {
  const t = useTexts(findTexts);
  const { kinds } = useTexts(nodesTexts);
  const active = useFind((state) => state.active);
  const replacement = useFind((state) => (state.replacing ? state.replacement : undefined));
  const broken = useMemo(
    () => new Set(replacement === undefined ? [] : planReplacement(hits, replacement).broken),
    [hits, replacement],
  );
  const nodes = useDialogue((dialogue) => dialogue.nodes);
  const kindOf = useMemo(() => new Map(nodes.map(({ id, kind }) => [id, kind] as const)), [nodes]);
  const notes = useDialogue((dialogue) => dialogue.notes);
  const groups = useDialogue((dialogue) => dialogue.groups);
  const canvas = useTexts(canvasTexts);
  const besideOf = useMemo(
    () =>
      new Map([
        ...notes.map(({ id }) => [id, canvas.note] as const),
        ...groups.map(({ id }) => [id, canvas.group] as const),
      ]),
    [notes, groups, canvas],
  );
  const list = useRef<HTMLUListElement>(null);
  const room = useDeferredValue(most, atOnce);
  const first = Math.max(0, Math.min(active - room / 2, hits.length - room));
  const shown = hits.slice(first, first + room);
  const keys = uniqueIds(shown.map(({ node, field, line }) => `${node} ${field?.path.join("/") ?? line}`));

  useEffect(() => {
    list.current?.children[active - first]?.scrollIntoView({ block: "nearest" });
  }, [active, first]);

  if (hits.length === 0) return <p className={styles.none}>{t.nothing}</p>;
  return (
    <>
      <ul ref={list} className={styles.list}>
        {shown.map((hit, index) => {
          const kind = kindOf.get(hit.node ?? "");
          return (
            <li key={keys[index]}>
              <HitLine
                hit={{
                  ...hit,
                  language: hit.field?.language,
                  attribute: hit.field?.sort === "attribute",
                  left: broken.has(hit) ? "token" : undefined,
                }}
                where={
                  kind
                    ? kinds[kind].name
                    : hit.test
                      ? testName(hit.test)
                      : (besideOf.get(hit.node ?? "") ?? t.dialogue)
                }
                active={first + index === active}
                replacement={hit.field && replacement}
                onChoose={() => onChoose(first + index)}
              />
            </li>
          );
        })}
      </ul>
      {hits.length > most && <p className={styles.none}>{t.more(hits.length - most)}</p>}
    </>
  );
}
