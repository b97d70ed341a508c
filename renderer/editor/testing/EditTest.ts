import type { ConversationTest } from "#shared/dialogue/testing/conversationTest.ts";

/** Changes the test that is being edited, as one step to undo; edits of one `field` in a row are one. */
export type EditTest = (recipe: (draft: ConversationTest) => void, field?: string) => void;
