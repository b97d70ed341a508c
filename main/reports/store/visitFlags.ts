/**
 * What a visit came to; each step has those before it. `marketo`: Marketo tells of it; `onlyMarketo`: nobody else has yet, so that
 * its page, language and version are not known.
 */
export const visitFlags = {
  opened: 1,
  engaged: 2,
  completed: 4,
  acquired: 8,
  marketo: 16,
  onlyMarketo: 32,
} as const;
