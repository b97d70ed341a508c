import { ArrowDown, ArrowUp, Replace, Search, X } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { planReplacement } from "#shared/dialogue/search/planReplacement.ts";
import type { Hit } from "#shared/dialogue/search/searchDialogue.ts";
import { findTexts } from "../../i18n/areas/findTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { classNames } from "../../ui/classNames.ts";
import control from "../../ui/control.module.css";
import { IconButton } from "../../ui/IconButton.tsx";
import { showToast } from "../../ui/toast/showToast.ts";
import { useSession } from "../session/useSession.ts";
import { AttributeNames } from "./AttributeNames.tsx";
import styles from "./FindPanel.module.css";
import { replaceHits } from "./replaceHits.ts";
import { stepToHit } from "./stepToHit.ts";
import { useFind } from "./useFind.ts";

/** What is found, as the list shows it: nothing else is replaced. */
type FindFieldsProps = { readonly hits: readonly Hit[] };

/** What is searched for, and what takes its place. */
export function FindFields({ hits }: FindFieldsProps) {
  const t = useTexts(findTexts);
  const session = useSession();
  const { find, view } = session;
  const field = useRef<HTMLInputElement>(null);
  const query = useFind((state) => state.query);
  const active = useFind((state) => state.active);
  const replacing = useFind((state) => state.replacing);
  const replacement = useFind((state) => state.replacement);
  const scope = useFind((state) => state.scope);
  const names = useId();
  const [busy, setBusy] = useState(false);
  const focus = useFind((state) => state.focus);
  const edits = replacing ? planReplacement(hits, replacement).edits.length : 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: every request takes the focus anew
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [focus]);

  async function replaceAll(): Promise<void> {
    setBusy(true);
    const replaced = await replaceHits(session, hits, replacement).catch(() => undefined);
    setBusy(false);
    if (replaced === undefined) {
      showToast({ text: t.notReplaced, detail: t.notReplacedText, kind: "error" });
      return;
    }
    view.announce(t.replaced(replaced.changed, replaced.left));
    field.current?.focus();
  }

  return (
    <>
      <div className={styles.line}>
        <div className={styles.box}>
          <Search size={14} aria-hidden />
          <input
            ref={field}
            type="text"
            className={control.control}
            aria-label={t.query}
            placeholder={t.query}
            autoComplete="off"
            spellCheck={false}
            list={names}
            value={query}
            onChange={(event) => find.look({ query: event.target.value })}
            onKeyDown={(event) => {
              if (event.key !== "Enter" || event.nativeEvent.isComposing) return;
              event.preventDefault();
              stepToHit(session, hits, event.shiftKey ? Math.max(active, 0) - 1 : active + 1);
            }}
          />
        </div>
        {scope === "attributes" && <AttributeNames id={names} />}
        <span role="status" className={styles.count}>
          {query.trim() !== "" && t.count(active + 1, hits.length)}
        </span>
        <IconButton
          size="small"
          icon={ArrowUp}
          label={t.previous}
          shortcut="Shift+Enter"
          disabled={hits.length === 0}
          onClick={() => stepToHit(session, hits, Math.max(active, 0) - 1)}
        />
        <IconButton
          size="small"
          icon={ArrowDown}
          label={t.next}
          shortcut="Enter"
          disabled={hits.length === 0}
          onClick={() => stepToHit(session, hits, active + 1)}
        />
        <IconButton
          size="small"
          icon={Replace}
          label={t.replace}
          pressed={replacing}
          onClick={() => find.setState({ replacing: !replacing })}
        />
        <IconButton size="small" icon={X} label={t.close} onClick={find.hide} />
      </div>
      {replacing && (
        <div className={styles.line}>
          <input
            type="text"
            className={classNames(control.control, styles.replacement)}
            aria-label={t.replacement}
            placeholder={t.replacement}
            autoComplete="off"
            spellCheck={false}
            value={replacement}
            onChange={(event) => find.setState({ replacement: event.target.value })}
          />
          <Button look="primary" disabled={edits === 0 || busy} onClick={() => void replaceAll()}>
            {t.replaceAll(edits)}
          </Button>
        </div>
      )}
    </>
  );
}
