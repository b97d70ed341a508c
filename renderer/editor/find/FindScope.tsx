import { scopes } from "#shared/dialogue/search/searchDialogue.ts";
import { ScopeRow } from "../../find/ScopeRow.tsx";
import { useSession } from "../session/useSession.ts";
import { useFind } from "./useFind.ts";

/** Where in the dialogue is looked, and how strictly. */
export function FindScope() {
  const { find } = useSession();
  const scope = useFind((state) => state.scope);
  const whole = useFind((state) => state.whole);
  const matchCase = useFind((state) => state.matchCase);
  return <ScopeRow scopes={scopes} scope={scope} whole={whole} matchCase={matchCase} onChange={find.look} />;
}
