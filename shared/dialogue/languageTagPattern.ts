/** A language tag as in HTML's `lang`: `en`, `pt-BR`, `zh-Hant-TW` (BCP 47, letters and digits in groups of up to 8). */
export const languageTagPattern = /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/;
