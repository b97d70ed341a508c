/** The name of every call from renderer to main. Kept apart from `contract.ts` so that the preload carries no zod. */
export const channels = [
  "app:info",
  "app:flushed",
  "app:openExternal",
  "app:reveal",
  "dialogues:list",
  "dialogues:create",
  "dialogues:get",
  "dialogues:save",
  "dialogues:rename",
  "dialogues:duplicate",
  "dialogues:delete",
  "dialogues:restore",
  "dialogues:importFiles",
  "dialogues:importText",
  "dialogues:exportFile",
  "dialogues:listDeleted",
  "dialogues:purge",
  "dialogues:search",
  "dialogues:replace",
  "dialogues:takeBack",
  "versions:list",
  "versions:get",
  "versions:checkpoint",
  "versions:keep",
  "versions:name",
  "backups:list",
  "backups:make",
  "backups:restore",
  "languages:export",
  "languages:import",
  "templates:list",
  "bundle:export",
  "drawing:save",
  "simulator:open",
  "simulator:close",
  "settings:get",
  "settings:set",
  "preferences:get",
  "preferences:set",
  "secrets:status",
  "secrets:setKeeping",
  "menu:set",
] as const;

export type Channel = (typeof channels)[number];

/** The name of every message that main sends to the renderer unasked. */
export const pushChannels = [
  "command",
  "flush",
  "dialogues:changed",
  "dialogues:open",
  "dialogues:imported",
  "preferences:changed",
] as const;

export type PushChannel = (typeof pushChannels)[number];
