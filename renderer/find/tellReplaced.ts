import type { TakenBack } from "#shared/ipc/search.ts";
import { showError } from "../app/showError.ts";
import { findTexts } from "../i18n/areas/findTexts.ts";
import { currentTexts } from "../i18n/currentTexts.ts";
import { showToast } from "../ui/toast/showToast.ts";
import type { ReplacedInAll } from "./replacedInAll.ts";
import { takeBackInAll } from "./takeBackInAll.ts";

/** So many dialogues are named in a message. */
const most = 5;

/** Tells of a replacement in several dialogues, and offers to take it back. */
export function tellReplaced(replaced: ReplacedInAll): void {
  const t = currentTexts(findTexts);
  showToast({
    text: t.replacedInAll(replaced.places, replaced.dialogues.length),
    detail: t.replacedInAllText,
    action: { label: t.takeBack, run: () => void takeBack(replaced) },
  });
}

async function takeBack(replaced: ReplacedInAll): Promise<void> {
  const taken = await takeBackInAll(replaced).catch((thrown) => ({
    ok: false as const,
    error: { code: "internal" as const, message: String(thrown) },
  }));
  if (taken.ok) tellTakenBack(replaced, taken.value);
  else
    showError(taken.error, { label: currentTexts(findTexts).takeBack, run: () => void takeBack(replaced) });
}

/** Says of each dialogue that is not all as it was why not. */
function tellTakenBack({ dialogues }: ReplacedInAll, taken: readonly TakenBack[]): void {
  const t = currentTexts(findTexts);
  const names = new Map(dialogues.map(({ id, name }) => [id, name] as const));
  const lines = taken.flatMap(({ id, left, why }) => {
    const name = names.get(id) || t.untitled;
    if (why) return t.notTakenBack[why](name);
    return left > 0 ? t.leftChanged(name, left) : [];
  });
  if (lines.length === 0) {
    showToast({ text: t.takenBack });
    return;
  }
  const places = taken.reduce((sum, one) => sum + one.places, 0);
  const shown = lines.length > most ? [...lines.slice(0, most), t.andMore(lines.length - most)] : lines;
  showToast({ text: t.takenBackPartly(places), detail: shown.join("\n"), kind: "error" });
}
