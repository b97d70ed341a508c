import { useEffect, useMemo } from "react";
import { fieldOfAttribute } from "#shared/marketo/fieldOfAttribute.ts";
import { attributesStore } from "../attributes/attributesStore.ts";
import { loadAttributes } from "../attributes/loadAttributes.ts";
import { withCatalogue } from "../attributes/withCatalogue.ts";

/** The names of the attributes that people have, as the site's catalogue knows them; it is read when this comes on screen. */
export function usePeopleAttributes(): readonly string[] {
  useEffect(() => void loadAttributes(), []);
  const entries = attributesStore((state) => state.entries);
  return useMemo(
    () => withCatalogue([], entries, false).filter((name) => fieldOfAttribute(name) !== undefined),
    [entries],
  );
}
