import { i18nFor, type Language } from '#app/platform/i18n.ts';
import '#app/platform/texts/findings.ts';

import type { Finding } from './findings.ts';

/** A finding as it is told: `message` says what to do about it. */
export type ToldFinding = Pick<
  Finding,
  'file' | 'row' | 'line' | 'column' | 'value' | 'severity'
> & { message: string };

export function tellFinding(finding: Finding, language: Language): ToldFinding {
  const { file, row, line, column, value, severity, code, params } = finding;
  const message = i18nFor(language).t(`findings:finding.${code}`, params);
  return { file, row, line, column, value, severity, message };
}
