const string = '"((?:[^"\\\\\\n]|\\\\[^\\n])*)"';

/**
 * Source of the regular expression of one token on one line: `{{name}}` or `{{name:"default"}}`, with blanks anywhere
 * between. Groups: the name, the default as written. No part can match in two ways, so that it runs in linear time.
 */
export const tokenSource = `\\{\\{[ \\t]*([^\\s{}":]+)[ \\t]*(?::[ \\t]*${string}[ \\t]*)?\\}\\}`;
