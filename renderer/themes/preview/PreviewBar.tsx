import {
  MessageCircle,
  MessagesSquare,
  Monitor,
  Moon,
  PilcrowLeft,
  PilcrowRight,
  Smartphone,
  Sun,
} from "lucide-react";
import type { ReactNode } from "react";
import { themesTexts } from "../../i18n/areas/themesTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import styles from "./PreviewBar.module.css";
import { previewStore } from "./previewStore.ts";

/** How the preview is looked at. */
export function PreviewBar() {
  const t = useTexts(themesTexts);
  const { device, scheme, direction, open } = previewStore();
  const set = previewStore.setState;
  return (
    <div className={styles.bar} role="toolbar" aria-label={t.previewBar}>
      <Pair
        label={t.state}
        choices={[
          {
            label: t.stateOpen,
            icon: <MessagesSquare size={15} aria-hidden />,
            on: open,
            choose: () => set({ open: true }),
          },
          {
            label: t.stateClosed,
            icon: <MessageCircle size={15} aria-hidden />,
            on: !open,
            choose: () => set({ open: false }),
          },
        ]}
      />
      <Pair
        label={t.device}
        choices={[
          {
            label: t.desktop,
            icon: <Monitor size={15} aria-hidden />,
            on: device === "desktop",
            choose: () => set({ device: "desktop" }),
          },
          {
            label: t.mobile,
            icon: <Smartphone size={15} aria-hidden />,
            on: device === "mobile",
            choose: () => set({ device: "mobile" }),
          },
        ]}
      />
      <Pair
        label={t.schemes}
        choices={[
          {
            label: t.schemeNames.light,
            icon: <Sun size={15} aria-hidden />,
            on: scheme === "light",
            choose: () => set({ scheme: "light" }),
          },
          {
            label: t.schemeNames.dark,
            icon: <Moon size={15} aria-hidden />,
            on: scheme === "dark",
            choose: () => set({ scheme: "dark" }),
          },
        ]}
      />
      <Pair
        label={t.direction}
        choices={[
          {
            label: t.ltr,
            icon: <PilcrowRight size={15} aria-hidden />,
            on: direction === "ltr",
            choose: () => set({ direction: "ltr" }),
          },
          {
            label: t.rtl,
            icon: <PilcrowLeft size={15} aria-hidden />,
            on: direction === "rtl",
            choose: () => set({ direction: "rtl" }),
          },
        ]}
      />
    </div>
  );
}

type PairProps = {
  readonly label: string;
  readonly choices: readonly {
    readonly label: string;
    readonly icon: ReactNode;
    readonly on: boolean;
    readonly choose: () => void;
  }[];
};

function Pair({ label, choices }: PairProps) {
  return (
    <fieldset className={styles.pair} aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice.label}
          type="button"
          aria-label={choice.label}
          aria-pressed={choice.on}
          data-tooltip={choice.label}
          onClick={choice.choose}
        >
          {choice.icon}
        </button>
      ))}
    </fieldset>
  );
}
