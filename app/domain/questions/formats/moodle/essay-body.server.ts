import { endingsOf } from '#app/question-types/file-upload/file-kinds.ts';
import type { WorkOf } from '#app/question-types/schemas-of.ts';

import type { Writing } from '../reading/writing.ts';
import type { Body } from './moodle-body.server.ts';
import { element, htmlText } from './write-parts.server.ts';

export function essayBody(work: WorkOf<'essay'>, writing: Writing): Body {
  const { minWords, maxWords, template, notes, rubric } = work;
  if (rubric.length > 0) writing.note('markingNot');
  const limits = [
    ...(minWords === null ? [] : [element('minwordlimit', String(minWords))]),
    ...(maxWords === null ? [] : [element('maxwordlimit', String(maxWords))]),
  ];
  const lines = [
    ...[element('responseformat', 'plain'), element('responserequired', '1')],
    ...[element('responsefieldlines', '15'), ...limits, element('attachments', '0')],
    htmlText('graderinfo', writing.said(notes)),
    htmlText('responsetemplate', writing.said(template)),
  ];
  return { type: 'essay', lines };
}

/** Moodle asks for files as an essay that has no field for words. */
export function fileBody(work: WorkOf<'file_upload'>, writing: Writing): Body {
  const { files, kinds, size, text, notes, rubric } = work;
  if (rubric.length > 0) writing.note('markingNot');
  const endings = endingsOf(kinds).map((ending) => `.${ending}`);
  const lines = [
    ...[element('responseformat', 'noinline'), element('responserequired', text ? '1' : '0')],
    ...[element('attachments', String(files)), element('attachmentsrequired', '1')],
    element('filetypeslist', endings.join(',')),
    element('maxbytes', String(size * (1 << 20))),
    htmlText('graderinfo', writing.said(notes)),
  ];
  return { type: 'essay', lines };
}
