import { useEffect, useState } from "react";
import type { Output } from "#shared/ipc/contract.ts";
import { call } from "../../ipc/call.ts";

/** A template as the gallery shows it. */
export type Template = Output<"templates:list">[number];

/** The templates that come with the studio; none until they have been read. */
export function useTemplates(): { readonly templates: readonly Template[]; readonly failed: boolean } {
  const [state, setState] = useState<{ templates: readonly Template[]; failed: boolean }>({
    templates: [],
    failed: false,
  });
  useEffect(() => {
    let gone = false;
    void call("templates:list").then((listed) => {
      if (!gone)
        setState(listed.ok ? { templates: listed.value, failed: false } : { templates: [], failed: true });
    });
    return () => {
      gone = true;
    };
  }, []);
  return state;
}
