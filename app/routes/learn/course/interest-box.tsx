import { Form, useNavigation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import type { CourseInterest } from '#app/domain/enrollment/interest/course-interest.server.ts';
import '#app/platform/texts/batches.ts';
import { Button } from '#app/ui/button.tsx';
import { formatDay } from '#app/ui/format.ts';
import { Card } from '#app/ui/page.tsx';
import { useLanguage } from '#app/ui/use-language.ts';

/** Where no batch is announced: say that one would take the course, or take that back. */
export function InterestBox({ slug, interest }: { slug: string; interest: CourseInterest }) {
  const { t } = useTranslation('batches');
  const language = useLanguage();
  const busy = useNavigation().state !== 'idle';
  const { notedOn } = interest;
  return (
    <Card title={t('interestTitle')}>
      <p className="text-sm">
        {notedOn ? t('interestNoted', { day: formatDay(notedOn, language) }) : t('interestText')}
      </p>
      <Form method="post" action={`/courses/${slug}/interest`} className="mt-3">
        <Button
          name="intent"
          value={notedOn ? 'take-back' : 'note'}
          look="secondary"
          small
          disabled={busy}
        >
          {notedOn ? t('interestBack') : t('interestNote')}
        </Button>
      </Form>
    </Card>
  );
}
