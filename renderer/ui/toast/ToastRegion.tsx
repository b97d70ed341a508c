import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { type FocusEvent, useEffect, useRef, useState } from "react";
import { uiTexts } from "../../i18n/areas/uiTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { IconButton } from "../IconButton.tsx";
import styles from "./ToastRegion.module.css";
import { type ToastMessage, toastQueue } from "./toastQueue.ts";

type ToastData = { readonly isError: boolean };
type Manager = ReturnType<typeof Toast.createToastManager<ToastData>>;

/** The corner in which toasts appear. F6 comes by while there are some. */
export function ToastRegion() {
  const t = useTexts(uiTexts);
  const [manager] = useState(() => Toast.createToastManager<ToastData>());
  useEffect(() => {
    const drain = () => {
      const { waiting } = toastQueue.getState();
      if (waiting.length === 0) return;
      toastQueue.setState({ waiting: [] });
      for (const message of waiting) add(manager, message);
    };
    const stop = toastQueue.subscribe(drain);
    drain();
    return stop;
  }, [manager]);
  const before = useRef<HTMLElement>(undefined);
  function remember({ relatedTarget, currentTarget }: FocusEvent): void {
    if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
      before.current = relatedTarget;
  }
  function giveBack(): void {
    if (document.activeElement === document.body) before.current?.focus({ preventScroll: true });
    before.current = undefined;
  }
  return (
    <Toast.Provider toastManager={manager} limit={4}>
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport} aria-label={t.notifications} data-part onFocus={remember}>
          <ToastList onEmpty={giveBack} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function add(manager: Manager, { text, detail, kind = "info", action }: ToastMessage): void {
  const isError = kind === "error";
  const id = manager.add({
    title: text,
    description: detail,
    timeout: isError ? 0 : action ? 10_000 : 5_000,
    data: { isError },
    ...(action && {
      actionProps: {
        children: action.label,
        onClick: () => {
          manager.close(id);
          action.run();
        },
      },
    }),
  });
}

/** `onEmpty`: what follows when the last one is gone. */
function ToastList({ onEmpty }: { readonly onEmpty: () => void }) {
  const t = useTexts(uiTexts);
  const { toasts } = Toast.useToastManager<ToastData>();
  const isEmpty = toasts.length === 0;
  const latest = useRef(onEmpty);
  useEffect(() => {
    latest.current = onEmpty;
  });
  useEffect(() => {
    if (isEmpty) latest.current();
  }, [isEmpty]);
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className={styles.toast}
      data-error={toast.data?.isError || undefined}
    >
      <Toast.Content className={styles.content}>
        <div className={styles.words}>
          <Toast.Title className={styles.title} render={<p />} />
          <Toast.Description className={styles.detail} />
        </div>
        <Toast.Action className={styles.action} />
        <Toast.Close render={<IconButton label={t.close} icon={X} size="small" />} />
      </Toast.Content>
    </Toast.Root>
  ));
}
