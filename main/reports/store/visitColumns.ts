/**
 * The columns of a visit. `began`, `ended`: minutes since the epoch; `dialogue`, `page`, `language`, `version`: numbers of words, as
 * is `last`, the way gone by last (0: none); `flags`: see `visitFlags`.
 */
export const visitColumns = {
  began: 0,
  ended: 1,
  dialogue: 2,
  page: 3,
  language: 4,
  version: 5,
  flags: 6,
  goals: 7,
  meetings: 8,
  last: 9,
} as const;
