import { lazyPart } from "../ui/lazyPart.tsx";
import { listStore } from "./listStore.ts";

const OpenRowMenu = lazyPart(() => import("./OpenRowMenu.tsx"), "OpenRowMenu");

/** The one menu that all rows share. */
export function RowMenu() {
  const menu = listStore((state) => state.menu);
  if (menu === undefined) return null;
  return <OpenRowMenu key={menu.id} id={menu.id} at={menu.at} />;
}
