import { useForm } from '@conform-to/react';
import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { OpenEntry } from '#app/domain/catalogue/item/quiz-composer.server.ts';
import type { QuizLine } from '#app/domain/catalogue/item/quiz-lines.server.ts';
import type { Language } from '#app/platform/i18n.ts';
import '#app/platform/texts/common.ts';
import '#app/platform/texts/studio-item.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, NumberField } from '#app/ui/form.tsx';

import { ConflictNotice } from './conflict-notice.tsx';
import { EntryFields } from './entry-fields.tsx';
import { LibraryPictures } from './library-pictures.tsx';
import { QuestionText } from './question-text.tsx';

/** A question of the bank to be read, and the points that this quiz gives for it. */
export function BankEntryForm({
  open: { part: pin, seen, work },
  languages,
  lastResult: result,
}: {
  open: Extract<OpenEntry, { kind: 'bank' }>;
  languages: readonly Language[];
  lastResult: FormAnswer | undefined;
}) {
  const { t } = useTranslation(['studioItem', 'common']);
  const [form, fields] = useForm<{ points: string }, { points: string }, string[]>({
    id: 'bank',
    lastResult: result,
    defaultValue: { points: String(pin.points) },
  });
  return (
    <div className="space-y-4">
      {work ? (
        languages.map((language) => (
          <div key={language}>
            <QuestionText question={work} language={language} />
            <LibraryPictures pictures={work.pictures} language={language} />
          </div>
        ))
      ) : (
        <p>{t('entries.gone')}</p>
      )}
      <p>
        <Link className="link" to={`/studio/questions/${pin.questionId}`}>
          {t('entries.openInBank')}
        </Link>
      </p>
      <CheckedForm form={form} preventScrollReset>
        <ConflictNotice result={result}>
          <p>{t('quiz.points', { count: pin.points })}</p>
        </ConflictNotice>
        <EntryFields intent="bank" result={result} entryKey={pin.key} seen={seen} />
        <input type="hidden" name="questionId" value={pin.questionId} />
        <input type="hidden" name="version" value={pin.version} />
        <NumberField field={fields.points} label={t('entries.bankPoints')} min={0} max={100} />
        <div className="flex flex-wrap gap-2">
          <Button>{t('entries.saveBank')}</Button>
          <ButtonLink look="quiet" preventScrollReset to="?">
            {t('common:cancel')}
          </ButtonLink>
        </div>
      </CheckedForm>
    </div>
  );
}

/** Takes the newer version of a question over. */
export function TakeNewer({ line, at }: { line: QuizLine; at: number }) {
  const { t } = useTranslation('studioItem');
  if (line.kind !== 'bank' || line.newer === null) return null;
  const { key, seen, questionId, newer, worth } = line;
  return (
    <Form method="post" preventScrollReset className="flex flex-wrap items-center gap-2">
      <input type="hidden" name="intent" value="bank" />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="seen" value={seen} />
      <input type="hidden" name="questionId" value={questionId} />
      <input type="hidden" name="version" value={newer} />
      <input type="hidden" name="points" value={worth} />
      <span className="text-sm">{t('entries.newer', { version: newer })}</span>
      <Button look="secondary" small aria-label={t('entries.takeNewerOf', { version: newer, at })}>
        {t('entries.takeNewer', { version: newer })}
      </Button>
    </Form>
  );
}
