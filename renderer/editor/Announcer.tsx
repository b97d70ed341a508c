import { useView } from "./session/useView.ts";

/** Says what was done to those who do not see it. */
export function Announcer() {
  const { text, count } = useView((view) => view.announcement);
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      <span key={count}>{text}</span>
    </div>
  );
}
