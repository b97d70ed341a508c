import { useEffect, useMemo } from "react";
import type { AttributeInfo } from "#shared/dialogue/attributes/attributeEntry.ts";
import { attributesStore } from "../../attributes/attributesStore.ts";
import { loadAttributes } from "../../attributes/loadAttributes.ts";
import { withCatalogue } from "../../attributes/withCatalogue.ts";

const unknown: AttributeInfo = { type: "any", values: [] };

/** The attributes that the site knows, for conditions that belong to no dialogue; they are read when this comes on screen. */
export function useRuleAttributes() {
  useEffect(() => void loadAttributes(), []);
  const entries = attributesStore((state) => state.entries);
  return useMemo(
    () => ({
      names: withCatalogue([], entries, false),
      infoOf: (name: string) => entries.get(name) ?? unknown,
    }),
    [entries],
  );
}
