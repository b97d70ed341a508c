import { ArrowLeft } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "./IconButton.tsx";
import styles from "./Screen.module.css";

type ScreenProps = {
  readonly title: string;
  /** How many there are of what it shows; none and not known yet are left out. */
  readonly count?: number | undefined;
  /** Where the arrow before the title leads, and how it gets there. */
  readonly back: string;
  readonly onBack: () => void;
  /** Buttons at the end of the head. */
  readonly actions?: ReactNode;
  /** `column`: one column that scrolls, no wider than reads well; `whole`: the content fills the window and scrolls by itself. */
  readonly shape?: "column" | "whole";
  readonly children: ReactNode;
};

/** A place of the studio beside the list of dialogues: its head, and its content below. */
export function Screen({ title, count, back, onBack, actions, shape = "whole", children }: ScreenProps) {
  return (
    <main className={styles.screen} data-shape={shape}>
      <header className={styles.top} data-part>
        <IconButton label={back} icon={ArrowLeft} onClick={onBack} />
        <h1 className={styles.title}>{title}</h1>
        {count !== undefined && count > 0 && <span className={styles.count}>{count}</span>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {shape === "whole" ? (
        children
      ) : (
        <div className={styles.body} data-part>
          <div className={styles.column}>{children}</div>
        </div>
      )}
    </main>
  );
}
