import { type Language, languages, type Localised } from '#app/platform/i18n.ts';
import { isSaid, textsIn } from '#app/question-types/localised.ts';
import type { QuestionKind } from '#app/question-types/rules-of.ts';
import type { WorkOf } from '#app/question-types/schemas-of.ts';

import { looksLocalised, writeLocalised } from './localised-text.ts';
import type { ExportNote, FiledQuestion, FindingData, NoteCode } from './question-file.ts';

/** What was written of a question: null where the format has no such kind. */
export type Written = string | null;

/** Writes one question after the other and keeps what has to be said of each. */
export class Writing {
  readonly notes: ExportNote[] = [];
  private at = 0;

  /** @param language the one that needs no marks */
  constructor(readonly language: Language) {}

  /** @param write its text; null where the format cannot say it, which it notes itself */
  each(questions: readonly FiledQuestion[], write: (question: FiledQuestion) => Written): string[] {
    return questions.flatMap((question, at) => {
      this.at = at;
      const mark = textsIn(question.work).some(({ id, en }) => looksLocalised(id + en));
      if (mark) this.note('languageMarks');
      return write(question) ?? [];
    });
  }

  note(code: NoteCode, data: FindingData = {}): void {
    this.notes.push({ at: this.at, code, data });
  }

  /** The format has no such kind. */
  cannot(kind: QuestionKind): null {
    this.note('kindNot', { kind });
    return null;
  }

  said(text: Localised): string {
    return writeLocalised(text, this.language);
  }

  /** The language in which a text with gaps is written: formats of others count the gaps of every language. */
  oneLanguage(text: Localised): Language {
    const said = languages.filter((language) => text[language] !== '');
    const [first = this.language] = said.toSorted((a) => (a === this.language ? -1 : 1));
    if (said.length > 1)
      this.note('otherLanguage', { language: said.find((one) => one !== first)! });
    return first;
  }
}

export function firstWords({ id, en }: Localised, language: Language): string {
  const text = (language === 'id' ? id || en : en || id).replace(/\s+/g, ' ').trim();
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** An essay with more than what it asks: how it is marked, how long it is, what it begins with. */
export function isMoreThanAsked({ minWords, maxWords, template, notes, rubric }: WorkOf<'essay'>) {
  const isLimited = minWords !== null || maxWords !== null;
  return isLimited || isSaid(template) || isSaid(notes) || rubric.length > 0;
}
