import type { CourseKnowledge } from '#app/domain/catalogue/checklist/course-knowledge.ts';
import { computedByKey, creditedMinutes } from '#app/domain/catalogue/checklist/learning-time.ts';
import { filesNamed } from '#app/domain/catalogue/checklist/library-facts.server.ts';
import { textRules } from '#app/domain/catalogue/checklist/text-facts.server.ts';
import { contentItems } from '#app/domain/catalogue/content-items.ts';
import type { Audience, CourseContent } from '#app/domain/catalogue/course-content.ts';
import type { ItemTexts } from '#app/domain/catalogue/lesson/item-texts.ts';
import { assetsByName, type LibraryFile } from '#app/domain/media/assets-by-name.server.ts';
import type { Actor } from '#app/domain/organisation/actor.ts';
import { picturesOf } from '#app/domain/questions/quiz-bank.server.ts';
import { versionsTaken } from '#app/domain/questions/quiz-plan.ts';
import { now } from '#app/platform/clock.ts';
import { runIn, type Tx } from '#app/platform/db.server.ts';
import { DomainError } from '#app/platform/errors.ts';
import { newId } from '#app/platform/id.ts';

import { prepareItem, type PreparedItem } from './prepare-item.server.ts';
import { writeModules } from './write-modules.server.ts';

export type NewVersion = {
  courseId: string;
  content: CourseContent;
  /** By key of the item. */
  texts: ReadonlyMap<string, ItemTexts>;
  known: CourseKnowledge;
  /** What is new in it, for those under way. */
  note: string;
  /** Those under way in an earlier version may come over. */
  offersMove: boolean;
};

/**
 * Writes the next version of a course the caller has locked and found complete, and makes it the one learners begin.
 * Every text is checked and rendered before the first row is written.
 */
export async function writeVersion(tx: Tx, actor: Actor, version: NewVersion): Promise<string> {
  const { courseId, content, known, note, offersMove } = version;
  const pictures = await bankPictures(tx, content, known);
  const named = [...filesNamed(known.texts, content), ...[...pictures.values()].flat()];
  const library = await libraryOf(tx, [...new Set(named)]);
  const { embedHosts } = await textRules();
  const { languages } = content.facts;
  const preparation = { languages, embedHosts, library, bank: known.bank, pictures };
  const modules: { title: CourseContent['modules'][number]['title']; items: PreparedItem[] }[] = [];
  for (const module of content.modules) {
    const items: PreparedItem[] = [];
    for (const item of module.items) {
      const texts = version.texts.get(item.key);
      items.push(await prepareItem(module, item, texts, preparation));
    }
    modules.push({ title: module.title, items });
  }

  const former = await tx.courseVersion.findFirst({
    where: { courseId },
    orderBy: { version: 'desc' },
    select: { id: true, version: true },
  });
  const { id } = await tx.courseVersion.create({
    data: {
      id: newId(),
      courseId,
      version: (former?.version ?? 0) + 1,
      content,
      note,
      offersMove,
      publishedById: actor.accountId,
      publishedAt: now(),
    },
    select: { id: true },
  });
  await writeModules(tx, { id, formerId: former?.id ?? null, modules, known });
  await writeCourse(tx, courseId, content, { versionId: id, known });
  return id;
}

/** What the questions show that quizzes take out of the bank. */
function bankPictures(tx: Tx, content: CourseContent, { bank }: CourseKnowledge) {
  const versions = contentItems(content).flatMap((item) =>
    item.kind === 'quiz' ? versionsTaken(item.quiz.questions, bank) : [],
  );
  return picturesOf(runIn(tx), [...new Set(versions)]);
}

async function libraryOf(tx: Tx, names: string[]): Promise<Map<string, LibraryFile>> {
  const files = new Map((await assetsByName(tx, names)).map((file) => [file.name, file]));
  const missing = names.find((name) => !files.has(name));
  if (missing !== undefined)
    throw new DomainError('invalid', 'lessonFileMissing', { name: missing });
  return files;
}

/** Only what asks something: most courses take everybody, and are found by an audience that is empty. */
function asked(audience: Audience): Partial<Audience> {
  return Object.fromEntries(Object.entries(audience).filter(([, list]) => list.length > 0));
}

/** The course itself with its outcomes and prerequisites, as it is searched for from now on. */
async function writeCourse(
  tx: Tx,
  courseId: string,
  content: CourseContent,
  { versionId, known }: { versionId: string; known: CourseKnowledge },
): Promise<void> {
  const { facts } = content;
  await tx.course.update({
    where: { id: courseId },
    data: {
      kind: facts.kind,
      formId: facts.formId,
      title: facts.title,
      summary: facts.summary,
      description: facts.description,
      provider: facts.provider,
      minutes: creditedMinutes(content, computedByKey(content, known.textMinutes)),
      capacity: facts.capacity,
      audience: asked(facts.audience),
      currentVersionId: versionId,
      publishedAt: now(),
    },
  });
  await tx.courseOutcome.deleteMany({ where: { courseId } });
  await tx.courseOutcome.createMany({
    data: facts.outcomes.map((outcome) => ({ courseId, ...outcome })),
  });
  await tx.coursePrerequisite.deleteMany({ where: { courseId } });
  await tx.coursePrerequisite.createMany({
    data: facts.prerequisiteIds.map((requiredId) => ({ courseId, requiredId })),
  });
}
