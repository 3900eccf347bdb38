import type { LessonDocument } from '#app/domain/catalogue/lesson/lesson-document.ts';

const NAMED = ['file', 'captions', 'poster'];

/** The document with files by other names. @param names of each file that is called differently now */
export function renamedFiles(
  document: LessonDocument,
  names: ReadonlyMap<string, string>,
): LessonDocument {
  const { attrs, content } = document;
  const renamed = { ...document };
  if (attrs)
    renamed.attrs = Object.fromEntries(
      Object.entries(attrs).map(([attribute, value]: [string, unknown]) => [
        attribute,
        NAMED.includes(attribute) && typeof value === 'string'
          ? (names.get(value) ?? value)
          : value,
      ]),
    );
  if (content) renamed.content = content.map((node) => renamedFiles(node, names));
  return renamed;
}
