import { LIBRARY_FILES } from '#app/domain/catalogue/library/library-path.ts';
import type { QuestionPicture } from '#app/domain/questions/question.ts';
import type { Language } from '#app/platform/i18n.ts';

/** The pictures of a question as its authors see them, out of the library. */
export function LibraryPictures({
  pictures = [],
  language,
}: {
  pictures?: QuestionPicture[];
  language: Language;
}) {
  return pictures.map(({ name, alt }) => (
    <img
      key={name}
      src={`${LIBRARY_FILES}/${name}`}
      alt={alt[language]}
      className="my-2 max-w-full rounded-md"
    />
  ));
}
