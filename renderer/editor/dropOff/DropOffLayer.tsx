import { lazyPart } from "../../ui/lazyPart.tsx";
import { useDropOff } from "./useDropOff.ts";

const DropOffBar = lazyPart(() => import("./DropOffBar.tsx"), "DropOffBar");

/** Where visitors stop: what the numbers on the canvas are of, while they are shown. */
export function DropOffLayer() {
  const open = useDropOff((state) => state.open);
  return open ? <DropOffBar /> : null;
}
