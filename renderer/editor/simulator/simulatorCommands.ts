import { AppWindow, ArrowDownToLine, Crosshair, LogOut, RotateCcw, RotateCw, StepBack } from "lucide-react";
import type { StageOrder } from "#shared/ipc/simulatorContract.ts";
import type { Command } from "../../commands/command.ts";
import { simulatorTexts } from "../../i18n/areas/simulatorTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import type { EditorSession } from "../session/editorSession.ts";
import { explainSimulation } from "./explainSimulation.ts";
import { giveOrder } from "./giveOrder.ts";
import { isInput } from "./isInput.ts";
import { openSimulation } from "./openSimulation.ts";
import { stepBack } from "./stepBack.ts";

/** What can be done in the simulator, and to a page that it shows in a window of its own. */
export function simulatorCommands(session: EditorSession): readonly Command[] {
  const { simulator } = session;
  const t = () => currentTexts(simulatorTexts).commands;
  const inWindow = () => {
    const { phase } = simulator.getState();
    return phase.name === "running" && phase.where === "window";
  };
  const onPage = (id: keyof ReturnType<typeof t>, icon: typeof AppWindow, order: StageOrder): Command => ({
    id: `simulator.${id}`,
    label: () => t()[id],
    icon,
    when: inWindow,
    run: () => giveOrder(simulator, order),
  });
  return [
    {
      id: "simulator.restart",
      label: () => t().restart,
      icon: RotateCcw,
      when: () => simulator.getState().open,
      run: () => void openSimulation(session),
    },
    {
      id: "simulator.back",
      label: () => t().back,
      icon: StepBack,
      when: () => simulator.getState().trace.some(isInput),
      run: () => stepBack(simulator),
    },
    onPage("front", AppWindow, { type: "front" }),
    onPage("reload", RotateCw, { type: "reload" }),
    onPage("leave", LogOut, { type: "leave" }),
    onPage("end", ArrowDownToLine, { type: "scroll", to: 100 }),
    {
      id: "simulator.explain",
      label: () => t().explain,
      icon: Crosshair,
      when: () => inWindow() && simulator.getState().visit !== null,
      run: () => explainSimulation(simulator),
    },
  ];
}
