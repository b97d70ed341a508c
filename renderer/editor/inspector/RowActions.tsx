import type { ComponentProps } from "react";
import { RowButtons } from "../../ui/RowButtons.tsx";
import { useSession } from "../session/useSession.ts";

/** Moves a row of a card's list up or down, or removes it. */
export function RowActions(row: Omit<ComponentProps<typeof RowButtons>, "announce">) {
  const { view } = useSession();
  return <RowButtons {...row} announce={view.announce} />;
}
