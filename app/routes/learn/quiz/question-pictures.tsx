import { useAttemptPath } from './use-attempt-path.ts';

/** The pictures of a question below its stem. They are served to whose attempt puts the question. */
export function QuestionPictures({
  pictures = [],
}: {
  pictures?: { name: string; alt: string }[];
}) {
  const { courseItemId } = useAttemptPath();
  return pictures.map(({ name, alt }) => (
    <img
      key={name}
      src={`/files/lessons/${courseItemId}/${name}`}
      alt={alt}
      loading="lazy"
      className="mb-3 max-w-full rounded-md"
    />
  ));
}
