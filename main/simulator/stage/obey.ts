import type { StageOrder } from "#shared/ipc/simulatorContract.ts";
import { longestStay, type SimulatorOrder } from "#shared/ipc/simulatorMessage.ts";
import { stageWorld } from "#shared/ipc/stageWorld.ts";
import type { Simulation } from "../Simulator.ts";
import { agentOf } from "./agentOf.ts";
import { fitDevice } from "./fitDevice.ts";
import type { Playing } from "./Playing.ts";

/**
 * Does what the studio orders of the page in its window; what is left to the page's own scripts is passed on to them.
 *
 * @throws what the page's scripts throw
 */
export async function obey(playing: Playing, order: SimulatorOrder | StageOrder): Promise<void> {
  const { window } = playing;
  const { webContents: contents } = window;
  switch (order.type) {
    case "reload":
      // A page whose scripts never end would not let go of its process.
      if (playing.stuck) contents.forcefullyCrashRenderer();
      contents.reload();
      return;
    case "front":
      window.show();
      window.focus();
      return;
    case "leave":
      leave(window);
      return;
    case "device":
      expect(playing, { device: order.device });
      contents.setUserAgent(agentOf(order.device, contents.session.getUserAgent()));
      fitDevice(window, order.device, true);
      contents.reload();
      return;
    case "webhooks":
      expect(playing, { webhooksFail: order.fail });
      break;
    case "meetings":
      expect(playing, { meetings: order.are });
      break;
    case "restart":
      playing.fresh = true;
      break;
    case "move":
      playing.ahead += order.by;
      // After so long nobody is still on the page.
      if (order.by > longestStay) {
        contents.reload();
        return;
      }
  }
  const code = `void window.parleySimulator?.order(${JSON.stringify(order)})`;
  await contents.executeJavaScriptInIsolatedWorld(stageWorld, [{ code }]);
}

/** Another visitor, from the next page on. */
function expect(playing: Playing, changes: Partial<Simulation["visitor"]>): void {
  const { simulation } = playing;
  playing.simulation = { ...simulation, visitor: { ...simulation.visitor, ...changes } };
}

/** Takes the mouse out of the page at its upper edge. */
function leave(window: Playing["window"]): void {
  const { webContents: contents } = window;
  const [width = 0] = window.getContentSize();
  const x = Math.floor(width / 2);
  contents.sendInputEvent({ type: "mouseMove", x, y: 10 });
  contents.sendInputEvent({ type: "mouseLeave", x, y: -1 });
}
