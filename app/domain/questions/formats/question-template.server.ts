import { newId } from '#app/platform/id.ts';
import type { Language } from '#app/platform/i18n.ts';
import { NO_WORDS } from '#app/question-types/localised.ts';

import { type QuestionWork, questionWorkSchema } from '../quiz-work.ts';
import type { FiledQuestion } from './reading/question-file.ts';
import { templateWorks } from './template-works.ts';
import { writeQuestionFile } from './write-question-file.server.ts';

/** The table with a question of each kind, to be written over. */
export async function questionTemplate(
  format: 'csv' | 'xlsx',
  language: Language,
): Promise<Buffer> {
  const { bytes } = await writeQuestionFile(templateWorks.map(filed), format, language);
  return bytes;
}

function filed(own: (typeof templateWorks)[number]): FiledQuestion {
  const work: QuestionWork = questionWorkSchema.parse({
    ...{ key: newId(), explanation: NO_WORDS, points: 1, competencyId: null, level: null },
    ...own,
  });
  const beside = { category: ['Kepegawaian', 'Disiplin'], tags: ['asn'], competency: null };
  return { work, ...beside, pictures: new Map() };
}
