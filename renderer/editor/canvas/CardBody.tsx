import { nodesTexts } from "../../i18n/areas/nodesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { classNames } from "../../ui/classNames.ts";
import styles from "./Card.module.css";
import { CardRows } from "./CardRows.tsx";
import type { CardLayout } from "./cardLayout.ts";

/** What a card says: its text, its technical line, its ways out. */
export function CardBody({ id, layout }: { readonly id: string; readonly layout: CardLayout }) {
  const t = useTexts(nodesTexts);
  const { preview, meta } = layout.content;
  const placeholder = layout.kind === "goal" ? t.noName : layout.kind === "flow" ? t.noFlow : t.noText;
  return (
    <>
      {preview && (
        <p
          className={classNames(styles.preview, preview.length === 0 && styles.empty)}
          data-lines={layout.lines}
        >
          {preview.length === 0 && placeholder}
          {preview.map((segment, index) =>
            "text" in segment ? (
              segment.text
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have no identity but their place
              <span key={index} className={styles.token}>
                {segment.token.replace(/^lead\./, "")}
              </span>
            ),
          )}
        </p>
      )}
      {meta !== undefined && (
        <p className={classNames(styles.meta, meta === "" && styles.empty)}>
          {meta || (["link", "document", "webhook"].includes(layout.kind) ? t.noAddress : t.noAttribute)}
        </p>
      )}
      {layout.rows.length > 0 && <CardRows id={id} layout={layout} />}
    </>
  );
}
