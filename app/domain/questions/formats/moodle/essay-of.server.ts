import { type FileKind, fileKinds, endingsOf } from '#app/question-types/file-upload/file-kinds.ts';
import { LARGEST_MB, MOST_FILES } from '#app/question-types/file-upload/limits.ts';

import { numberIn } from '../reading/numbers.ts';
import type { Asked, Made } from './asked-question.server.ts';
import { childOf, valueOf } from './xml-parts.ts';

/** An answer that people mark: in words, or in files where Moodle has no field for words. */
export function essayOf(asked: Asked): Made {
  const { question, texts, reading, line } = asked;
  const notes = texts.text(childOf(question, 'graderinfo'));
  const attachments = Math.round(numberIn(valueOf(question, 'attachments')) ?? 0);
  if (valueOf(question, 'responseformat') === 'noinline' && attachments !== 0)
    return { own: { kind: 'file_upload', notes, ...filesOf(asked, attachments) }, feedback: [] };
  if (attachments !== 0) reading.warn(line, 'attachmentsLost');
  const template = texts.text(childOf(question, 'responsetemplate'));
  const own = {
    ...{ kind: 'essay' as const, notes, template },
    ...{ minWords: wordsOf(asked, 'minwordlimit'), maxWords: wordsOf(asked, 'maxwordlimit') },
  };
  return { own, feedback: [] };
}

function wordsOf({ question }: Asked, name: string): number | null {
  const words = Math.round(numberIn(valueOf(question, name)) ?? 0);
  return words > 0 ? words : null;
}

/** Moodle lists endings; here kinds of files are named. -1 is any number of them. */
function filesOf({ question, reading, line }: Asked, attachments: number) {
  const files = attachments < 0 ? MOST_FILES : Math.min(MOST_FILES, attachments);
  const listed = valueOf(question, 'filetypeslist').toLowerCase();
  const wanted = listed
    .split(/[\s,;]+/)
    .map((one) => one.replace(/^\*?\./, ''))
    .filter(Boolean);
  const known = fileKinds.filter((kind) => endingsOf([kind]).some((one) => wanted.includes(one)));
  const kinds: FileKind[] = known.length > 0 ? known : fileKinds;
  const same = wanted.every((one) => endingsOf(kinds).includes(one));
  if (!same || wanted.length === 0 || attachments < 0 || attachments > MOST_FILES)
    reading.warn(line, 'attachmentsChanged');
  const bytes = numberIn(valueOf(question, 'maxbytes')) ?? 0;
  const size = bytes > 0 ? Math.ceil(bytes / (1 << 20)) : LARGEST_MB;
  const text = valueOf(question, 'responserequired') === '1';
  return { files, kinds, size: Math.min(LARGEST_MB, Math.max(1, size)), text };
}
