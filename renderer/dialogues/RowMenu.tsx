import { lazy, Suspense } from "react";
import { listStore } from "./listStore.ts";

const OpenRowMenu = lazy(() =>
  import("./OpenRowMenu.tsx").then(({ OpenRowMenu }) => ({ default: OpenRowMenu })),
);

/** The one menu that all rows share. */
export function RowMenu() {
  const menu = listStore((state) => state.menu);
  if (menu === undefined) return null;
  return (
    <Suspense fallback={null}>
      <OpenRowMenu key={menu.id} id={menu.id} at={menu.at} />
    </Suspense>
  );
}
