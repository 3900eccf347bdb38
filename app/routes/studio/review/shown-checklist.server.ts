import type { Missing, MissingCode } from '#app/domain/catalogue/checklist/missing.ts';
import { placeOf } from '#app/domain/catalogue/content-items.ts';
import type { CourseContent } from '#app/domain/catalogue/course-content.ts';
import { partKey, partsOf } from '#app/domain/catalogue/item/item-edit.ts';
import { errorWords } from '#app/platform/error-words.server.ts';
import { i18nFor, inLanguage, type Language, type Localised } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio-review.ts';
import { kindWords } from '#app/question-types/words-of.ts';

/** One line of the checklist as the page says it. */
export type ShownMissing = {
  code: MissingCode;
  must: boolean;
  language: Language | null;
  question: number | null;
  name: string;
  count: number;
  /** Why a text is refused, in words. */
  reason: string;
  /** What a question of its kind lacks, in words. */
  problem: string;
  /** Where it is mended. */
  to: string;
};

/** What is missing in one place. */
export type MissingPlace = {
  of: 'facts' | 'module' | 'item';
  key: string;
  title: Localised | null;
  lines: ShownMissing[];
};

/** The checklist by place, in the order of the course. */
export function shownChecklist(
  missing: Missing[],
  { courseId, content }: { courseId: string; content: CourseContent },
  language: Language,
): MissingPlace[] {
  const places = new Map<string, MissingPlace>();
  for (const one of missing) {
    const key = one.itemKey ?? one.moduleKey ?? '';
    const place = places.get(key) ?? placeNamed(one, content, key);
    places.set(key, place);
    place.lines.push({
      code: one.code,
      must: one.level === 'must',
      language: one.language ?? null,
      question: one.question ?? null,
      name: typeof one.name === 'string' ? one.name : inLanguage(one.name, language),
      count: one.count ?? 0,
      reason: one.refusal ? errorWords(one.refusal, language) : '',
      problem: problemOf(one, language),
      to: `/studio/courses/${courseId}${mendedAt(one, content)}`,
    });
  }
  return [...places.values()];
}

function problemOf({ ofKind, language: missing }: Missing, language: Language): string {
  if (!ofKind) return '';
  const t = i18nFor(language).getFixedT(language, 'studioReview');
  const problem = kindWords(ofKind.kind, language)(`problems.${ofKind.problem}`, {
    language: missing ? t(`compared.inLanguage.${missing}`) : '',
  });
  return ofKind.part ? t('checklist.inPart', { part: ofKind.part, problem }) : problem;
}

function placeNamed(
  { itemKey, moduleKey }: Missing,
  content: CourseContent,
  key: string,
): MissingPlace {
  const title = itemKey
    ? placeOf(content, itemKey)?.item.title
    : content.modules.find((module) => module.key === moduleKey)?.title;
  const of = itemKey ? 'item' : moduleKey ? 'module' : 'facts';
  return { of, key, title: title ?? null, lines: [] };
}

const IN_OUTLINE: readonly MissingCode[] = ['modulesNone', 'requiredNone', 'moduleEmpty'];
const CONDITIONS: readonly MissingCode[] = ['conditionGone', 'conditionLater', 'neverOpens'];

function mendedAt(
  { code, itemKey, moduleKey, language, question }: Missing,
  content: CourseContent,
): string {
  const key = itemKey ?? moduleKey;
  if (!key) return IN_OUTLINE.includes(code) ? '' : '/facts';
  if (!itemKey || CONDITIONS.includes(code))
    return code === 'moduleEmpty' ? `#${key}` : `?open=${key}#${key}`;
  const item = placeOf(content, itemKey)?.item;
  const part = item && question && partsOf(item)[question - 1];
  if (part) return `/items/${itemKey}?part=${partKey(part)}#part-${partKey(part)}`;
  const isText = code.startsWith('text') || (item?.kind !== 'file' && code.startsWith('file'));
  return `/items/${itemKey}${isText && language ? `?text=${language}` : ''}`;
}
