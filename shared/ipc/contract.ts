import { z } from "zod";
import { assetSchema } from "../dialogue/assetSchema.ts";
import { attributeEntrySchema } from "../dialogue/attributes/attributeEntry.ts";
import { clipSchema } from "../dialogue/clip/clip.ts";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { dialogueSchema, documentTypeSchema, statusSchema } from "../dialogue/dialogue.ts";
import { dialogueIdSchema } from "../dialogue/idSchema.ts";
import { languageTag } from "../dialogue/languageTag.ts";
import { textSchema } from "../dialogue/text.ts";
import { readLanguageSchema } from "../dialogue/translation/languageFile.ts";
import { nodeKinds } from "../nodes/nodeKinds.ts";
import { siteSettingsSchema } from "../site/siteSettings.ts";
import { webhookSchema } from "../site/webhook.ts";
import { candidateSchema } from "../targeting/candidate.ts";
import { problemSchema } from "../validation/problemSchema.ts";
import { agentsContract } from "./agentsContract.ts";
import { backupSchema } from "./backup.ts";
import { calendarsContract } from "./calendarsContract.ts";
import type { Channel } from "./channels.ts";
import { mailContract } from "./mailContract.ts";
import { marketoContract } from "./marketoContract.ts";
import { meetingsContract } from "./meetingsContract.ts";
import { menuModelSchema } from "./menu.ts";
import { peopleContract } from "./peopleContract.ts";
import { preferencesSchema } from "./preferences.ts";
import { publishContract } from "./publishContract.ts";
import { relaysContract } from "./relaysContract.ts";
import { reportsContract } from "./reportsContract.ts";
import { requestsContract } from "./requestsContract.ts";
import { atRevisionSchema, foundDialogueSchema, searchQuerySchema, takenBackSchema } from "./search.ts";
import { simulatorContract } from "./simulatorContract.ts";
import { themesContract } from "./themesContract.ts";
import { versionNameSchema, versionReasonSchema, versionSummarySchema } from "./version.ts";

const nothing = defineSchema(() => z.void());
const byId = defineSchema(() => z.object({ id: dialogueIdSchema }));
const instant = defineSchema(() => z.number());

/** A dialogue or flow as the list shows it. Instants are milliseconds since the epoch. */
export const dialogueSummarySchema = defineSchema(() =>
  z.object({
    id: z.string(),
    type: documentTypeSchema,
    /** How many dialogues and flows call it. */
    usedBy: z.number(),
    name: z.string(),
    description: z.string(),
    status: statusSchema,
    priority: z.number(),
    languages: z.array(z.string()),
    cards: z.number(),
    createdAt: instant,
    updatedAt: instant,
    revision: z.number(),
    /** The name of the theme that it has; left out where it looks as the site does. */
    themeName: z.string().optional(),
  }),
);
export type DialogueSummary = z.infer<typeof dialogueSummarySchema>;

/** A dialogue that is read later, in pieces: all of a large one at once would keep main from everything else. */
const unreadDialogue = defineSchema(() =>
  z.custom<z.input<typeof dialogueSchema>>((value) => typeof value === "object" && value !== null),
);

/** Something that was mended, or that could not come along, when a document was read. */
export const noticeSchema = defineSchema(() =>
  z.object({ code: z.string(), message: z.string(), params: z.record(z.string(), z.string()).optional() }),
);
export type Notice = z.infer<typeof noticeSchema>;

const droppedFile = defineSchema(() => z.object({ name: z.string().max(500), text: z.string() }));

/** What became of one imported file: a new dialogue with what was mended, or why it could not be read. */
export const importOutcomeSchema = defineSchema(() =>
  z.object({
    name: z.string(),
    dialogue: dialogueSummarySchema.optional(),
    repairs: z.array(noticeSchema),
    problems: z.array(problemSchema),
  }),
);
export type ImportOutcome = z.infer<typeof importOutcomeSchema>;

/** The shape of a graph for a small drawing: cards at their places, and which leads to which (indices of `cards`). */
const outlineSchema = defineSchema(() =>
  z.object({
    cards: z.array(z.object({ kind: z.enum(nodeKinds), x: z.number(), y: z.number() })),
    lines: z.array(z.tuple([z.number(), z.number()])),
  }),
);
export type Outline = z.infer<typeof outlineSchema>;

/** Every call: what goes in and what comes out of it. Main parses the input; types on both sides derive from here. */
export const contract = defineSchema(
  () =>
    ({
      "app:info": {
        input: nothing,
        output: z.object({
          version: z.string(),
          platform: z.string(),
          dataFolder: z.string(),
          locale: z.string(),
        }),
      },
      /** Answer to the push `flush`: whether everything is saved now. If not, main asks before the window closes. */
      "app:flushed": { input: z.object({ saved: z.boolean() }), output: nothing },
      "app:openExternal": { input: z.object({ url: z.string().max(4000) }), output: nothing },
      /** Shows an exported file in the system's file manager; only paths this run has written. */
      "app:reveal": { input: z.object({ path: z.string() }), output: nothing },
      "dialogues:list": { input: nothing, output: z.array(dialogueSummarySchema) },
      "dialogues:create": {
        input: z.object({
          template: z.string().max(100).optional(),
          name: z.string().max(200),
          language: languageTag,
          type: documentTypeSchema.default("dialogue"),
        }),
        output: dialogueSummarySchema,
      },
      "dialogues:get": {
        input: byId,
        output: z.object({ dialogue: dialogueSchema, revision: z.number(), repairs: z.array(noticeSchema) }),
      },
      /** Answers only after the commit. `conflict` when `revision` is not the stored one. The handler reads the dialogue. */
      "dialogues:save": {
        input: z.object({ dialogue: unreadDialogue, revision: z.number().int() }),
        output: z.object({ revision: z.number(), savedAt: instant }),
      },
      "dialogues:rename": {
        input: byId.extend({ name: z.string().trim().min(1).max(200) }),
        output: dialogueSummarySchema,
      },
      /** Sets priority or status of several, all or none; answers those that are there. What is left out stays. */
      "dialogues:change": {
        input: z.object({
          changes: z
            .array(
              byId.extend({
                priority: z.number().int().min(1).max(1000).optional(),
                status: statusSchema.optional(),
              }),
            )
            .max(10_000),
        }),
        output: z.array(dialogueSummarySchema),
      },
      "dialogues:duplicate": { input: byId, output: dialogueSummarySchema },
      "dialogues:delete": { input: byId, output: nothing },
      "dialogues:restore": { input: byId, output: dialogueSummarySchema },
      /** Asks for files, then imports each. Null: the user cancelled. */
      "dialogues:importFiles": { input: nothing, output: z.array(importOutcomeSchema).nullable() },
      /** For a file dropped on the window; an exported page may hold several dialogues. `beside`: dropped together with it. */
      "dialogues:importText": {
        input: droppedFile.extend({ beside: z.array(droppedFile).max(1000).default([]) }),
        output: z.array(importOutcomeSchema),
      },
      /** Asks where, then writes `*.dialogue.json`. Null: the user cancelled. */
      "dialogues:exportFile": { input: byId, output: z.object({ path: z.string() }).nullable() },
      /** What was deleted and can still be brought back, the latest first. `goesAt`: when it goes for good. */
      "dialogues:listDeleted": {
        input: nothing,
        output: z.array(dialogueSummarySchema.extend({ deletedAt: instant, goesAt: instant })),
      },
      /** Removes a deleted dialogue, and all its versions, for good. */
      "dialogues:purge": { input: byId, output: nothing },
      /** Looks through all dialogues; with `replacement`, what that would change. `unread`: names of those that cannot be read. */
      "dialogues:search": {
        input: searchQuerySchema.extend({ replacement: z.string().max(20_000).optional() }),
        output: z.object({ dialogues: z.array(foundDialogueSchema), unread: z.array(z.string()) }),
      },
      /**
       * Replaces in all these dialogues or in none: `conflict` when one was changed since. What each was before is kept as a
       * version. `changed`: ids of those that had something; `places`: how many were replaced; `left`: how many were not.
       */
      "dialogues:replace": {
        input: searchQuerySchema.extend({ replacement: z.string().max(20_000), dialogues: atRevisionSchema }),
        output: z.object({ changed: z.array(z.string()), places: z.number(), left: z.number() }),
      },
      /** Takes a replacement back in dialogues, each given with its revision before it. What was edited since stays. */
      "dialogues:takeBack": {
        input: searchQuerySchema.extend({ replacement: z.string().max(20_000), dialogues: atRevisionSchema }),
        output: z.array(takenBackSchema),
      },
      /** Stores a flow that was made of a dialogue's cards. */
      "flows:add": { input: z.object({ flow: dialogueSchema }), output: dialogueSummarySchema },
      /** Every flow, as it is saved. */
      "flows:list": { input: nothing, output: z.array(dialogueSchema) },
      /** The dialogues and flows that call a flow, as they are saved. `reads`: the names of its answers that they read. */
      "flows:uses": {
        input: byId,
        output: z.array(dialogueSummarySchema.extend({ reads: z.array(z.string()) })),
      },
      /** The dialogues that come to a flow, by a card of their own or by flows that they call, as they are saved. */
      "flows:dialogues": { input: byId, output: z.array(dialogueSchema) },
      /** Who sees each dialogue that can be read, in the order in which they win; `timeZone`: the site's. */
      "targeting:list": {
        input: nothing,
        output: z.object({ dialogues: z.array(candidateSchema), timeZone: z.string() }),
      },
      /** The attributes that the site's dialogues and flows fill or ask for, and Marketo's fields; `except`: all but this one's. */
      "attributes:list": {
        input: z.object({ except: dialogueIdSchema.optional() }),
        output: z.array(attributeEntrySchema),
      },
      "versions:list": { input: byId, output: z.array(versionSummarySchema) },
      "versions:get": {
        input: z.object({ version: z.string() }),
        output: z.object({ dialogue: dialogueSchema }),
      },
      /** Keeps the saved state, unless it is kept already. */
      "versions:checkpoint": {
        input: byId.extend({ reason: versionReasonSchema.extract(["closed", "restoring", "replacing"]) }),
        output: nothing,
      },
      /** Keeps the saved state under a name. */
      "versions:keep": {
        input: byId.extend({ name: versionNameSchema.min(1) }),
        output: versionSummarySchema,
      },
      /** A blank name makes it an automatic version again. */
      "versions:name": {
        input: z.object({ version: z.string(), name: versionNameSchema }),
        output: versionSummarySchema,
      },
      "backups:list": { input: nothing, output: z.array(backupSchema) },
      "backups:make": { input: nothing, output: backupSchema },
      /** Brings everything but the secrets back as it was in the copy `name`; the present state is kept as a copy before. */
      "backups:restore": { input: z.object({ name: z.string().max(200) }), output: nothing },
      /** Asks where, then writes the texts of the saved dialogue for a translator. Null: the user cancelled. */
      "languages:export": {
        input: byId.extend({ language: languageTag, form: z.enum(["xliff", "csv"]) }),
        output: z.object({ path: z.string() }).nullable(),
      },
      /** Asks for a file and reads it; nothing is changed. `name`: the file's. Null: the user cancelled. */
      "languages:import": {
        input: nothing,
        output: z.object({ name: z.string(), read: readLanguageSchema }).nullable(),
      },
      "templates:list": {
        input: nothing,
        output: z.array(
          z.object({
            id: z.string(),
            name: textSchema,
            description: textSchema,
            languages: z.array(z.string()),
            cards: z.number(),
            outline: outlineSchema,
          }),
        ),
      },
      /** Asks for a PDF and keeps its content in the store. Null: the user cancelled. */
      "assets:choose": { input: nothing, output: assetSchema.nullable() },
      /**
       * Asks where, then writes a bundle (folder) or one HTML file. Null: the user cancelled. Error `problems` when a
       * dialogue has errors, or, unless the user has agreed to them, warnings; nothing is written then.
       */
      "bundle:export": {
        input: z.object({
          ids: z.array(dialogueIdSchema).min(1),
          form: z.enum(["folder", "single"]),
          despiteWarnings: z.boolean().optional(),
          /** Whether a single page carries the authors' notes; not if left out. */
          notes: z.boolean().optional(),
        }),
        output: z
          .object({
            path: z.string(),
            files: z.array(z.object({ name: z.string(), bytes: z.number() })),
            warnings: z.array(problemSchema.extend({ dialogue: z.string() })),
            /** Ids of paused dialogues, which were left out. */
            paused: z.array(z.string()),
            /** How many notes of the authors were left out. */
            notesLeft: z.number(),
          })
          .nullable(),
      },
      /** Copied cards go through the system's clipboard, so that they come from and go to any window and dialogue. */
      "clipboard:writeCards": { input: clipSchema, output: nothing },
      "clipboard:writeText": { input: z.object({ text: z.string().max(1_000_000) }), output: nothing },
      "clipboard:readCards": {
        input: nothing,
        output: z.discriminatedUnion("ok", [
          z.object({ ok: z.literal(true), clip: clipSchema }),
          z.object({
            ok: z.literal(false),
            reason: z.enum(["empty", "not-cards", "too-big", "newer", "damaged"]),
          }),
        ]),
      },
      /** Asks where, then writes a drawing of a dialogue that the studio has made. Null: the user cancelled. */
      "drawing:save": {
        input: z.object({
          name: z.string().max(200),
          drawing: z.discriminatedUnion("form", [
            z.object({ form: z.enum(["mermaid", "svg"]), content: z.string().max(50_000_000) }),
            z.object({ form: z.literal("png"), content: z.instanceof(Uint8Array) }),
          ]),
        }),
        output: z.object({ path: z.string() }).nullable(),
      },
      ...simulatorContract,
      ...publishContract,
      ...themesContract,
      ...marketoContract,
      ...calendarsContract,
      ...agentsContract,
      ...meetingsContract,
      ...mailContract,
      ...relaysContract,
      ...peopleContract,
      ...reportsContract,
      ...requestsContract,
      "settings:get": { input: nothing, output: siteSettingsSchema },
      "settings:set": { input: siteSettingsSchema, output: nothing },
      /** Sends a webhook a made-up report. `readable`: the widget may read what it answers. */
      "sinks:test": {
        input: webhookSchema,
        output: z.object({ status: z.number(), readable: z.boolean() }),
      },
      "preferences:get": { input: nothing, output: preferencesSchema },
      "preferences:set": { input: preferencesSchema, output: nothing },
      /** `keyring`: encrypted by the system; `memory`: forgotten at quit. `available`: whether there is a keyring. */
      "secrets:status": {
        input: nothing,
        output: z.object({
          available: z.boolean(),
          backend: z.string(),
          keeping: z.enum(["keyring", "memory"]),
        }),
      },
      "secrets:setKeeping": { input: z.object({ keeping: z.enum(["keyring", "memory"]) }), output: nothing },
      "menu:set": { input: menuModelSchema, output: nothing },
    }) satisfies Record<Channel, { input: z.ZodType; output: z.ZodType }>,
);

export type Contract = typeof contract;
/** What a caller passes. */
export type Input<Name extends Channel> = z.input<Contract[Name]["input"]>;
/** What a handler receives. */
export type Parsed<Name extends Channel> = z.output<Contract[Name]["input"]>;
/** What a call answers. */
export type Output<Name extends Channel> = z.output<Contract[Name]["output"]>;
