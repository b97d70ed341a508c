import { Notification } from "electron";

/** Notifications that nobody has answered yet: what nothing holds is thrown away, and its clicks with it. */
const shown = new Set<Notification>();

/** Tells the user something by the system, where it can, also while he looks at something else. `onClick`: he wants to see it. */
export function notifyUser(
  { title, text }: { readonly title: string; readonly text: string },
  onClick: () => void,
): void {
  if (!Notification.isSupported()) return;
  const notification = new Notification({ title, body: text });
  const forget = () => shown.delete(notification);
  notification.on("click", () => {
    forget();
    onClick();
  });
  notification.on("close", forget);
  notification.on("failed", forget);
  shown.add(notification);
  notification.show();
}
