import type {
  ExportNote,
  FileFinding,
} from '#app/domain/questions/formats/reading/question-file.ts';
import { i18nFor, type Language } from '#app/platform/i18n.ts';
import '#app/platform/texts/question-import.ts';
import { isQuestionKind } from '#app/question-types/rules-of.ts';
import { kindWords } from '#app/question-types/words-of.ts';

/** A finding as the page tells it. */
export type ToldFinding = Pick<FileFinding, 'line' | 'severity'> & { message: string };

export function toldFindings(findings: FileFinding[], language: Language): ToldFinding[] {
  const t = i18nFor(language).getFixedT(language, 'questionImport');
  return findings.map(({ line, severity, code, data }) => {
    const { kind = '', problem = '', language: missing } = data;
    const named = missing === 'id' || missing === 'en' ? t(`inLanguage.${missing}`) : '';
    const said =
      code === 'unfinished' && isQuestionKind(kind)
        ? kindWords(kind, language)(`problems.${problem}`, { language: named })
        : String(problem);
    return { line, severity, message: t(`finding.${code}`, { ...data, problem: said }) };
  });
}

export function toldNote({ code, data }: ExportNote, language: Language): string {
  return i18nFor(language).getFixedT(language, 'questionImport')(`note.${code}`, data);
}
