import { Crosshair } from "lucide-react";
import { Fragment, memo } from "react";
import type { DialogueNode } from "#shared/dialogue/node.ts";
import { own } from "#shared/dialogue/own.ts";
import { pickText } from "#shared/dialogue/pickText.ts";
import type { Port } from "#shared/nodes/port.ts";
import { nodesTexts } from "../../i18n/areas/nodesTexts.ts";
import { outlineTexts } from "../../i18n/areas/outlineTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../../ui/IconButton.tsx";
import { TextAreaField } from "../../ui/TextAreaField.tsx";
import { cardTitle } from "../cardTitle.ts";
import { setTranslations } from "../document/operations/setTranslations.ts";
import { portLabel } from "../portLabel.ts";
import { useSession } from "../session/useSession.ts";
import styles from "./OutlineView.module.css";
import { outlineUnits } from "./outlineUnits.ts";
import { toggleOutline } from "./toggleOutline.ts";

type OutlineRowProps = {
  readonly node: DialogueNode;
  readonly depth: number;
  readonly via: Port | undefined;
  readonly again: boolean;
  readonly language: string;
  readonly fallback: string;
  /** Adds what is on paper instead of fields, which cannot go on over the next page. */
  readonly printing: boolean;
};

/** Beyond this, lines are not set in further, so that they keep a width to write in. */
const deepest = 12;

/** One card of the outline: the way that leads to it, its kind, and its texts to edit. */
export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps) {
  const { node, depth, via, again, language, fallback, printing } = props;
  const t = useTexts(outlineTexts);
  const { kinds } = useTexts(nodesTexts);
  const session = useSession();
  const { document, view } = session;
  const title = cardTitle(node, language, fallback);
  const way = via && <span className={styles.via}>{portLabel(via, language, fallback)} →</span>;
  const style = { marginInlineStart: Math.min(depth, deepest) * 28 };
  if (again)
    return (
      <li className={styles.row} style={style}>
        {way}
        <span className={styles.again}>{t.again(title)}</span>
      </li>
    );
  const units = outlineUnits(node);
  return (
    <li className={styles.row} style={style} data-card={node.id}>
      <div className={styles.where}>
        {way}
        <span className={styles.kind}>{units.length === 0 ? title : kinds[node.kind].name}</span>
        <IconButton
          size="small"
          label={t.show(title)}
          icon={Crosshair}
          className={styles.go ?? ""}
          onClick={() => {
            toggleOutline(session);
            view.select([node.id]);
          }}
        />
      </div>
      {units.map((unit) => (
        <Fragment key={unit.id}>
          {printing && (
            <p className={styles.printed} lang={language}>
              {own(unit.text, language) || pickText(unit.text, fallback, fallback) || t.noText}
            </p>
          )}
          <TextAreaField
            label={t.textOf(title)}
            labelHidden
            lang={language}
            spellCheck
            rows={1}
            className={styles.text ?? ""}
            placeholder={pickText(unit.text, fallback, fallback) || t.noText}
            value={own(unit.text, language) ?? ""}
            onChange={(value) =>
              document.apply("editText", (draft) => setTranslations(draft, language, [{ unit, value }]), {
                merge: `outline ${unit.id} ${language}`,
              })
            }
            onBlur={document.seal}
          />
        </Fragment>
      ))}
    </li>
  );
});
