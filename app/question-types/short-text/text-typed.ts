/**
 * Whether a typed text is one of the accepted ones. Case, accents, spaces, hyphens, quotation marks, the dots of
 * abbreviations and punctuation at the end make no difference; a wrong letter does.
 */
export function isTextRight(text: string, accepted: string[]): boolean {
  const typed = bareText(text);
  return typed !== '' && accepted.some((variant) => bareText(variant) === typed);
}

/** "E-Mail.", "e mail" and "EMAIL" are all "email"; "S.K.P." is "skp"; "-5" and "3.5" stay what they are. */
export function bareText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/["'`´‘’‚‛“”„«»]/g, '')
    .trim()
    .replace(/[\s.,;:!?]+$/, '')
    .replace(/(?<=[\p{L}\p{N}])[\s\p{Pd}_/]+(?=[\p{L}\p{N}])/gu, '')
    .replace(/(?<=\p{L})\.\s*(?=\p{L})/gu, '')
    .replace(/\s+/g, '');
}
