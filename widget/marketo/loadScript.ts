/** Loads a script of another host; false: it cannot be had, as where a policy or a blocker keeps it out. */
export function loadScript(src: string): Promise<boolean> {
  return new Promise((resolve) => {
    const script = document.createElement("script");
    script.onload = () => resolve(true);
    script.onerror = () => {
      script.remove();
      resolve(false);
    };
    try {
      script.src = src;
      document.head.append(script);
    } catch {
      // A page with trusted types takes no plain address.
      resolve(false);
    }
  });
}
