import type { Condition } from '#app/domain/catalogue/condition.ts';
import type { ItemKind } from '#app/domain/catalogue/course-content.ts';
import { storeFile } from '#app/domain/files/store-file.server.ts';
import { publishQuiz } from '#app/domain/questions/publish-quiz.server.ts';
import { openSelfPaced } from '#app/domain/scheduling/open-self-paced.server.ts';
import { now } from '#app/platform/clock.ts';
import { db } from '#app/platform/db.server.ts';
import { newId } from '#app/platform/id.ts';

import { contentOf } from './course-content.ts';
import { anActor, anEmployee } from './organisation.ts';
import { aQuiz, anElearningForm } from './published-course.ts';

export type ItemSketch = {
  name: string;
  kind?: ItemKind;
  required?: boolean;
  conditions?: Condition[];
  minimumMinutes?: number;
  /** What it says: another word is another content. */
  says?: string;
  /** Attempts allowed at a quiz. */
  attempts?: number;
  /** Of an assignment, a survey or a page of files, where not those below. */
  settings?: object;
};

type Sketch = {
  items: ItemSketch[];
  note?: string;
  offersMove?: boolean;
  minutes?: number;
  /** By name of the item, so that every version knows it by the same key. */
  keys: Map<string, string>;
};

export const picture = { name: 'alur.svg', text: '<svg xmlns="http://www.w3.org/2000/svg"/>' };

/** What an assignment takes and a page of files offers; a survey asks nothing unless it is said what. */
const usual: Partial<Record<ItemKind, object>> = {
  assignment: { text: true, files: true },
  survey: { questions: [] },
  file: { files: [{ name: picture.name, label: both('Alur kerja') }] },
};

/** A condition on another item of the same sketch. */
export function afterItem(keys: Map<string, string>, name: string): Condition {
  return { kind: 'item', key: keyOf(keys, name) };
}

export function keyOf(keys: Map<string, string>, name: string): string {
  const key = keys.get(name) ?? newId();
  keys.set(name, key);
  return key;
}

let serial = 0;

/** A course whose first version consists of what is sketched. Every lesson has a picture and a secret word. */
export async function aSketchedCourse(sketch: Sketch) {
  const n = ++serial;
  const form = await anElearningForm();
  const course = await db.course.create({
    data: {
      id: newId(),
      slug: `kursus-bersyarat-${n}`,
      code: `S-${n}`,
      kind: 'online',
      formId: form.id,
      title: { id: `Kursus bersyarat ${n}`, en: `Conditional course ${n}` },
      summary: { id: 'Ringkasan', en: 'Summary' },
      description: { id: 'Uraian', en: 'Description' },
      provider: 'BKPSDM',
      minutes: sketch.minutes ?? 270,
      publishedAt: now(),
    },
  });
  return { course, ...(await aNextVersion(course.id, sketch)) };
}

/** The next version of a course, open at one's own pace. */
export async function aNextVersion(courseId: string, sketch: Sketch) {
  const course = await db.course.findUniqueOrThrow({ where: { id: courseId } });
  const last = await db.courseVersion.count({ where: { courseId } });
  const minutes = sketch.minutes ?? course.minutes;
  return db.$transaction(async (tx) => {
    const version = await tx.courseVersion.create({
      data: {
        id: newId(),
        courseId,
        version: last + 1,
        content: contentOf({ ...course, minutes }),
        note: sketch.note ?? '',
        offersMove: sketch.offersMove ?? true,
        publishedAt: now(),
      },
    });
    const module = { id: newId(), versionId: version.id, position: 1, title: both('Modul') };
    await tx.module.create({ data: module });
    const items: Record<string, string> = {};
    for (const [index, item] of sketch.items.entries()) {
      const { name, kind = 'lesson', required = true, says = name } = item;
      const { conditions = [], minimumMinutes = null, attempts = 3 } = item;
      const quiz =
        kind === 'quiz' ? await publishQuiz(tx, aQuiz({ attemptsAllowed: attempts })) : null;
      const id = (items[name] = newId());
      const text = ['lesson', 'assignment'].includes(kind) && {
        html: both(`<p>rahasia ${says}</p>`),
      };
      const settings = item.settings ?? usual[kind];
      await tx.courseItem.create({
        data: {
          id,
          key: keyOf(sketch.keys, name),
          moduleId: module.id,
          position: index + 1,
          kind,
          title: both(name),
          minutes: 10,
          required,
          conditions,
          minimumMinutes,
          fingerprint: `${kind} ${says}`,
          quizVersionId: quiz?.quizVersionId,
          ...text,
          ...(settings && { settings }),
        },
      });
      if (kind !== 'lesson' && kind !== 'file') continue;
      const { hash } = await storeFile(tx, picture.name, Buffer.from(picture.text));
      const download = kind === 'file';
      await tx.lessonFile.create({
        data: { courseItemId: id, name: picture.name, fileHash: hash, download },
      });
    }
    await tx.course.update({ where: { id: courseId }, data: { currentVersionId: version.id } });
    return { versionId: version.id, offeringId: await openSelfPaced(tx, version.id), items };
  });
}

/** Somebody who has enrolled in a run, at the moment the clock says. */
export async function aLearnerOf({ offeringId }: { offeringId: string }) {
  const employee = await anEmployee();
  const learner = await anActor({ employeeId: employee.id });
  const { id: enrollmentId } = await db.enrollment.create({
    data: {
      id: newId(),
      offeringId,
      employeeId: employee.id,
      status: 'enrolled',
      enrolledAt: now(),
    },
  });
  return { learner, enrollmentId, employeeId: employee.id };
}

function both(text: string) {
  return { id: text, en: `${text} (en)` };
}
