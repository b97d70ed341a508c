import type { ReactFlowInstance } from "@xyflow/react";
import {
  Grid3x3,
  Maximize,
  PanelLeft,
  PanelRight,
  Play,
  Ruler,
  Search,
  TriangleAlert,
  ZoomIn,
  ZoomOut,
} from "lucide-react";
import type { Command } from "../../commands/command.ts";
import { canvasTexts } from "../../i18n/areas/canvasTexts.ts";
import { editorTexts } from "../../i18n/areas/editorTexts.ts";
import { currentTexts } from "../../i18n/currentTexts.ts";
import { preferencesStore } from "../../settings/preferencesStore.ts";
import { fitAll } from "../canvas/fitAll.ts";
import { inspectorIsShown } from "../layout/inspectorIsShown.ts";
import { toggleGuides } from "../layout/toggleGuides.ts";
import { togglePanel } from "../layout/togglePanel.ts";
import { toggleSnap } from "../layout/toggleSnap.ts";
import type { EditorSession } from "../session/editorSession.ts";

/** Zooming and what stands beside the canvas. */
export function viewCommands(session: EditorSession, flow: ReactFlowInstance): readonly Command[] {
  const { view, simulator } = session;
  const t = () => currentTexts(editorTexts);
  return [
    {
      id: "editor.zoomIn",
      label: () => t().zoomIn,
      icon: ZoomIn,
      shortcut: "CmdOrCtrl+Plus",
      alternatives: ["CmdOrCtrl+="],
      menu: { place: "view", group: 0 },
      run: () => void flow.zoomIn(),
    },
    {
      id: "editor.zoomOut",
      label: () => t().zoomOut,
      icon: ZoomOut,
      shortcut: "CmdOrCtrl+-",
      menu: { place: "view", group: 0 },
      run: () => void flow.zoomOut(),
    },
    {
      id: "editor.zoomReset",
      label: () => t().zoomReset,
      icon: Search,
      shortcut: "CmdOrCtrl+0",
      menu: { place: "view", group: 0 },
      run: () => void flow.zoomTo(1),
    },
    {
      id: "editor.fit",
      label: () => t().fit,
      icon: Maximize,
      shortcut: "Shift+1",
      alternatives: ["Shift+!"],
      menu: { place: "view", group: 0 },
      run: () => fitAll(session, flow),
    },
    {
      id: "editor.snap",
      label: () => currentTexts(canvasTexts).snap,
      icon: Grid3x3,
      menu: { place: "view", group: 0 },
      checked: () => preferencesStore.getState().snap,
      run: () => toggleSnap(session),
    },
    {
      id: "editor.guides",
      label: () => currentTexts(canvasTexts).guides,
      icon: Ruler,
      menu: { place: "view", group: 0 },
      checked: () => preferencesStore.getState().guides,
      run: () => toggleGuides(session),
    },
    {
      id: "editor.palette",
      label: () => t().palettePanel,
      icon: PanelLeft,
      shortcut: "CmdOrCtrl+B",
      menu: { place: "view", group: 1 },
      checked: () => preferencesStore.getState().panels.palette,
      run: () => togglePanel(session, "palette"),
    },
    {
      id: "editor.inspector",
      label: () => t().inspectorPanel,
      icon: PanelRight,
      shortcut: "CmdOrCtrl+Shift+B",
      whileTyping: true,
      menu: { place: "view", group: 1 },
      checked: () => inspectorIsShown(session),
      run: () => togglePanel(session, "inspector"),
    },
    {
      id: "editor.problems",
      label: () => t().problems,
      icon: TriangleAlert,
      shortcut: "CmdOrCtrl+Shift+M",
      whileTyping: true,
      menu: { place: "view", group: 1 },
      checked: () => view.getState().problemsOpen,
      run: () => view.setState(({ problemsOpen }) => ({ problemsOpen: !problemsOpen })),
    },
    {
      id: "editor.simulate",
      label: () => t().simulate,
      icon: Play,
      shortcut: "F5",
      whileTyping: true,
      menu: { place: "dialogue", group: 0 },
      checked: () => simulator.getState().open,
      run: () => togglePanel(session, "simulator"),
    },
  ];
}
