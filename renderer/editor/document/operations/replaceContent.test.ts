import fc from "fast-check";
import { expect, it } from "vitest";
import { repairDialogue } from "#shared/dialogue/repairDialogue.ts";
import { arbitraryDialogue } from "#tests/support/arbitraryDialogue.ts";
import { createDocumentStore } from "../documentStore.ts";
import { replaceContent } from "./replaceContent.ts";

const mended = arbitraryDialogue.map((dialogue) => repairDialogue(dialogue).dialogue);

it("takes the content of another version, in one step that can be undone; status and identity stay", () => {
  fc.assert(
    fc.property(mended, mended, (now, other) => {
      const version = { ...other, id: "other", later: 1 };
      const before = structuredClone({ ...now, mine: 2 });
      const store = createDocumentStore(structuredClone(before), { now: () => 0 });
      store.apply("restoreVersion", (draft) => replaceContent(draft, version));
      const { dialogue, history } = store.getState();
      expect(dialogue).toEqual({ ...version, id: now.id, status: now.status });
      expect(history.undo).toHaveLength(1);
      store.undo();
      expect(store.getState().dialogue).toEqual(before);
    }),
  );
});
