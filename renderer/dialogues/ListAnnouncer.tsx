import { listStore } from "./listStore.ts";

/** Says what was done in the list to those who do not see it. */
export function ListAnnouncer() {
  const { text, count } = listStore(({ told }) => told);
  return (
    <div role="status" className="visually-hidden">
      <span key={count}>{text}</span>
    </div>
  );
}
