import { parseArgs } from 'node:util';

import { countChanges, type ImportChanges } from '#app/domain/importing/changes.ts';
import { tellFinding, type ToldFinding } from '#app/domain/importing/finding-message.ts';
import { folderFiles } from '#app/domain/importing/folder-files.server.ts';
import { type ImportOutcome, takeInExport } from '#app/domain/importing/take-in-export.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';
import { i18nFor, isLanguage, type Language } from '#app/platform/i18n.ts';

const USAGE =
  'import <folder> [--dry-run] [--confirm-removals] [--format text|json] [--lng id|en]\n';

/**
 * Takes the CSV files of a folder in.
 * @returns 0 when they were taken (or could be), 1 with findings of severity error, 2 when called wrongly
 */
export async function runImport(argv: string[]): Promise<number> {
  const options = readArguments(argv);
  if (!options) {
    process.stderr.write(USAGE);
    return 2;
  }
  const { folder, json, language, ...how } = options;
  const files = await folderFiles(folder).catch((error: NodeJS.ErrnoException) => {
    process.stderr.write(`${folder}: ${error.code ?? error.message}\n`);
    return null;
  });
  if (!files) return 2;
  const outcome = await takeInExport(systemActor, files, how);
  const findings = outcome.findings.map((finding) => tellFinding(finding, language));
  if (json) {
    process.stdout.write(`${JSON.stringify({ findings, changes: outcome.changes })}\n`);
  } else {
    process.stdout.write(asText(outcome, findings, language));
  }
  return outcome.errors > 0 ? 1 : 0;
}

function readArguments(argv: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        'confirm-removals': { type: 'boolean', default: false },
        format: { type: 'string', default: 'text' },
        lng: { type: 'string' },
      },
    });
    const [folder] = positionals;
    if (!folder || positionals.length > 1 || !['text', 'json'].includes(values.format)) return null;
    return {
      folder,
      dryRun: values['dry-run'],
      confirmRemovals: values['confirm-removals'],
      json: values.format === 'json',
      language: commandLanguage(values.lng),
    };
  } catch {
    return null;
  }
}

/** The language asked for, or that of the terminal, or Indonesian. */
export function commandLanguage(asked: string | undefined): Language {
  if (isLanguage(asked)) return asked;
  return process.env['LANG']?.startsWith('en') ? 'en' : 'id';
}

function asText(outcome: ImportOutcome, findings: ToldFinding[], language: Language): string {
  const { t } = i18nFor(language);
  const lines = findings.map(({ file, line, column, value, severity, message }) => {
    const place = [file, line > 0 ? line : null, column || null].filter((part) => part !== null);
    const quoted = value === '' ? '' : ` "${value}"`;
    return `${place.join(':')}: ${t(`findings:severity.${severity}`)}:${quoted} ${message}`;
  });
  const { errors, warnings, taken } = outcome;
  const unsaid = errors + warnings - findings.length;
  if (unsaid > 0) lines.push(t('findings:command.more', { more: unsaid }));
  if (errors > 0) lines.push(t('findings:command.refused', { errors, warnings }));
  else if (countChanges(outcome.changes) === 0)
    lines.push(t('findings:command.nothing', { warnings }));
  else {
    lines.push(t(taken ? 'findings:command.taken' : 'findings:command.dry', { warnings }));
    lines.push(...changeLines(outcome.changes));
  }
  return `${lines.join('\n')}\n`;
}

function changeLines(changes: ImportChanges): string[] {
  return Object.entries(changes)
    .map(
      ([part, counts]) => [part, Object.entries(counts).filter(([, count]) => count > 0)] as const,
    )
    .filter(([, counts]) => counts.length > 0)
    .map(([part, counts]) => `  ${part}: ${counts.map(([name, n]) => `${name} ${n}`).join(', ')}`);
}
