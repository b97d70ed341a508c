import { useDeferredValue, useEffect, useMemo } from "react";
import { fieldsOf } from "#shared/dialogue/search/fieldsOf.ts";
import { isAtPlace } from "#shared/dialogue/search/isAtPlace.ts";
import { type Hit, type Said, searchDialogue } from "#shared/dialogue/search/searchDialogue.ts";
import { nodesTexts } from "../../i18n/areas/nodesTexts.ts";
import { problemsTexts } from "../../i18n/areas/problemsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { problemText } from "../problems/problemText.ts";
import { useProblems } from "../problems/useProblems.ts";
import { useDialogue } from "../session/useDialogue.ts";
import { useSession } from "../session/useSession.ts";
import { useFind } from "./useFind.ts";

/** What the search finds now; the canvas is told which cards have some of it. */
export function useHits(): readonly Hit[] {
  const { find } = useSession();
  const { kinds } = useTexts(nodesTexts);
  const t = useTexts(problemsTexts);
  const dialogue = useDialogue((whole) => whole);
  const problems = useProblems(({ all }) => all);
  const query = useDeferredValue(useFind((state) => state.query));
  const scope = useFind((state) => state.scope);
  const whole = useFind((state) => state.whole);
  const matchCase = useFind((state) => state.matchCase);
  const said = useMemo<Said>(
    () => ({
      kind: (kind) => kinds[kind].name,
      problems: problems.map((problem) => ({ node: problem.node, text: problemText(problem, t) })),
    }),
    [kinds, problems, t],
  );
  const hits = useMemo(
    () => searchDialogue(dialogue, { query, scope, whole, matchCase }, said),
    [dialogue, query, scope, whole, matchCase, said],
  );
  // gathers the strings while the author still thinks of what to type
  useEffect(() => {
    const handle = requestIdleCallback(() => {
      for (const { data } of dialogue.nodes) fieldsOf(data);
    });
    return () => cancelIdleCallback(handle);
  }, [dialogue]);
  useEffect(() => {
    const cards = new Set(hits.flatMap(({ node }) => node ?? []));
    find.setState(({ active, at }) => {
      const kept = at ? hits.findIndex((hit) => isAtPlace(hit, at)) : -1;
      return { cards, active: kept >= 0 ? kept : Math.min(active, hits.length - 1) };
    });
  }, [find, hits]);
  return hits;
}
