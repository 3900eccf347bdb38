/**
 * Expression: a short text in the reader's language or, where it is not written in that, in another.
 * @param text expression of the jsonb `{id, en}`
 * @param language expression of the language
 */
export function inLanguageOf(text: string, language: string): string {
  return `coalesce(nullif(${text} ->> ${language}, ''), nullif(${text} ->> 'id', ''), ${text} ->> 'en')`;
}
