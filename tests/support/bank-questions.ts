import type { Prisma, QuestionState } from '#prisma/generated/client.ts';

import type { QuestionWork } from '#app/domain/questions/quiz-work.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

import { aQuestion } from './studio.ts';

const both = (text: string) => ({ id: text, en: `${text} (en)` });

export async function aQuestionCategory(
  more: { parentId?: string; restricted?: boolean } = {},
): Promise<string> {
  const { id } = await db.questionCategory.create({
    data: { id: newId(), name: both('Kategori'), ...more },
  });
  return id;
}

type Banked = Partial<
  Pick<QuestionWork, 'stem' | 'competencyId' | 'level' | 'difficulty' | 'pictures'>
> & {
  categoryId: string;
  tags?: string[];
  state?: QuestionState;
};

/** A question of the bank with one version, which is approved unless another state is said. */
export async function aBankQuestion({
  categoryId,
  tags = [],
  state = 'approved',
  ...said
}: Banked) {
  const questionId = newId();
  const choices = [
    { text: both('Ini'), correct: true },
    { text: both('Itu'), correct: false },
  ];
  const words = { stem: both(`Soal bank ${questionId}`), explanation: both('Sebab') };
  const work = { ...aQuestion(), choices, ...words, ...said };
  const { competencyId, level, difficulty } = work;
  await db.question.create({
    data: {
      ...{
        id: questionId,
        categoryId,
        state,
        kind: work.kind,
        competencyId,
        level,
        difficulty,
        tags,
      },
      approved: state === 'approved' || state === 'retired' ? 1 : null,
    },
  });
  const versionId = await aVersion(questionId, 1, work);
  return { questionId, versionId, work };
}

/** A further version of a question of the bank. */
export async function aVersion(
  questionId: string,
  number: number,
  work: Prisma.InputJsonObject,
): Promise<string> {
  const { id } = await db.questionVersion.create({
    data: { id: newId(), questionId, number, work },
  });
  return id;
}
