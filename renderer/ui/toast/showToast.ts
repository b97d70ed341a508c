import { type ToastMessage, toastQueue } from "./toastQueue.ts";

/** Shows a toast, from anywhere. */
export function showToast(message: ToastMessage): void {
  toastQueue.setState(({ waiting }) => ({ waiting: [...waiting, message] }));
}
