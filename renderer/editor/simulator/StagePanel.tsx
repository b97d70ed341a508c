import { AppWindow, ArrowDownToLine, LogOut, RotateCw } from "lucide-react";
import { useRef } from "react";
import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { MenuButton } from "../../ui/MenuButton.tsx";
import { SelectField } from "../../ui/SelectField.tsx";
import { useCatchFocus } from "../../ui/useCatchFocus.ts";
import { useSession } from "../session/useSession.ts";
import { giveOrder } from "./giveOrder.ts";
import styles from "./StagePanel.module.css";
import { StageTrouble } from "./StageTrouble.tsx";
import { useSimulator } from "./useSimulator.ts";
import { WhoSees } from "./WhoSees.tsx";

const devices = ["desktop", "tablet", "mobile"] as const;
const depths = [0, 25, 50, 75, 100];

/** What can be done to a page in its window, and who is shown what there. */
export function StagePanel() {
  const t = useTexts(simulatorTexts);
  const { simulator } = useSession();
  const at = useSimulator((state) => state.at);
  const trouble = useSimulator((state) => state.trouble);
  const front = useRef<HTMLButtonElement>(null);
  useCatchFocus(front, trouble);
  const device = useSimulator((state) => state.who.device);

  return (
    <div className={styles.stage}>
      <p className={styles.at}>
        <span>{t.at}</span> <span data-selectable>{at}</span>
      </p>
      {trouble && <StageTrouble trouble={trouble} />}
      <div className={styles.acts}>
        <Button ref={front} icon={AppWindow} onClick={() => giveOrder(simulator, { type: "front" })}>
          {t.front}
        </Button>
        <Button icon={RotateCw} onClick={() => giveOrder(simulator, { type: "reload" })}>
          {t.reload}
        </Button>
        <MenuButton
          align="start"
          trigger={<Button icon={ArrowDownToLine}>{t.scroll}</Button>}
          entries={depths.map((to) => ({
            id: String(to),
            label: t.scrollTo[to] ?? `${to} %`,
            onSelect: () => giveOrder(simulator, { type: "scroll", to }),
          }))}
        />
        <Button icon={LogOut} onClick={() => giveOrder(simulator, { type: "leave" })}>
          {t.leave}
        </Button>
      </div>
      <SelectField
        label={t.device}
        value={device}
        options={devices.map((value) => ({ value, label: t.devices[value] }))}
        onChange={(chosen) => {
          simulator.setState(({ who }) => ({ who: { ...who, device: chosen } }));
          giveOrder(simulator, { type: "device", device: chosen });
        }}
      />
      <WhoSees />
    </div>
  );
}
