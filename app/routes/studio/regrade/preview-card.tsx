import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { AskedCorrection } from '#app/domain/assessment/regrade/asked-correction.ts';
import type {
  ChangedResult,
  CorrectionPreview,
} from '#app/domain/assessment/regrade/preview-correction.server.ts';
import '#app/platform/texts/quiz-results.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { Facts } from '#app/ui/facts.tsx';
import { formatScore } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { PersonOfUnit } from '#app/ui/person-of-unit.tsx';
import { StackedTable } from '#app/ui/stacked-table.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

export type Previewed = {
  preview: CorrectionPreview;
  asked: AskedCorrection;
  reason: string;
  seen: number;
  most: number;
};

const COUNTS = ['attempts', 'changed', 'higher', 'lower', 'gained', 'kept', 'waiting'] as const;

/** Who would change from what to what, and the button that applies it. */
export function PreviewCard({ previewed, open }: { previewed: Previewed; open: number }) {
  const { t } = useTranslation('quizResults');
  const { preview, asked, reason, seen, most } = previewed;
  return (
    <section className="space-y-4" aria-labelledby="preview">
      <h3 id="preview" className="text-lg" tabIndex={-1}>
        {t('key.previewTitle')}
      </h3>
      <Card>
        <p className="font-semibold">{t(`key.kinds.${asked.kind}`)}</p>
        <p className="mb-2 whitespace-pre-line text-ink-soft">{reason}</p>
        <Facts
          facts={COUNTS.map((name) => [t(`key.counts.${name}`), String(preview[name])] as const)}
        />
        {preview.changed === 0 && <p className="mt-2">{t('key.previewNone')}</p>}
        {open > 0 && <p className="mt-2 text-sm text-ink-soft">{t('key.open', { count: open })}</p>}
      </Card>
      {preview.people.length > 0 && <Changed people={preview.people} most={most} />}
      <Form method="post" action="?step=apply" className="flex flex-wrap gap-2">
        <input type="hidden" name="intent" value="apply" />
        <input type="hidden" name="change" value={asked.kind} />
        <input type="hidden" name="reason" value={reason} />
        <input type="hidden" name="seen" value={seen} />
        {asked.kind === 'key' && (
          <input type="hidden" name="work" value={JSON.stringify(asked.work)} />
        )}
        <Button>{t('key.apply')}</Button>
        <ButtonLink look="quiet" to="?">
          {t('key.back')}
        </ButtonLink>
      </Form>
    </section>
  );
}

function Changed({ people, most }: { people: ChangedResult[]; most: number }) {
  const { t } = useTranslation('quizResults');
  const language = useLanguage();
  const score = (value: number | null) => (value === null ? '–' : formatScore(value, language));
  return (
    <>
      <p className="text-sm text-ink-soft">{t('key.shown', { most })}</p>
      <StackedTable<ChangedResult>
        label={t('key.previewTitle')}
        rows={people}
        keyOf={({ attemptId }) => attemptId}
        columns={[
          { label: t('name'), cell: (person) => <PersonOfUnit person={person} /> },
          { number: true, label: t('key.from'), cell: ({ from }) => score(from) },
          { number: true, label: t('key.to'), cell: ({ to }) => score(to) },
          { label: t('key.effect'), cell: (person) => t(`key.effects.${effectOf(person)}`) },
        ]}
      />
    </>
  );
}

function effectOf({ passedBefore, passedAfter, passKept }: ChangedResult) {
  if (passKept) return 'kept' as const;
  return passedAfter && !passedBefore ? ('gained' as const) : ('none' as const);
}
