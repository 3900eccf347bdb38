import { useForm } from '@conform-to/react';
import { useTranslation } from 'react-i18next';

import type { OpenPart } from '#app/domain/catalogue/item/open-part.ts';
import type { SectionEntry } from '#app/domain/questions/quiz-entry.ts';
import type { Language, Localised } from '#app/platform/i18n.ts';
import '#app/platform/texts/common.ts';
import '#app/platform/texts/studio-item.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { Button, ButtonLink } from '#app/ui/button.tsx';
import { CheckedForm, NumberField } from '#app/ui/form.tsx';
import { WordsField } from '#app/ui/words-field.tsx';

import { ConflictNotice } from './conflict-notice.tsx';
import { EntryFields } from './entry-fields.tsx';

type TypedSection = { title: Localised; introduction: Localised; timeLimitMinutes: string };

/** Writes the heading of a section. */
export function SectionForm({
  open: { part: section, seen },
  languages,
  lastResult: result,
}: {
  open: OpenPart<SectionEntry>;
  languages: readonly Language[];
  lastResult: FormAnswer | undefined;
}) {
  const { t } = useTranslation(['studioItem', 'common']);
  const { title, introduction, timeLimitMinutes } = section;
  const [form, fields] = useForm<TypedSection, TypedSection, string[]>({
    id: 'section',
    lastResult: result,
    defaultValue: { title, introduction, timeLimitMinutes: String(timeLimitMinutes ?? '') },
  });
  return (
    <CheckedForm form={form} className="space-y-5" preventScrollReset>
      <ConflictNotice result={result}>
        {languages.map((language) => (
          <p key={language} lang={language}>
            {title[language]}
          </p>
        ))}
      </ConflictNotice>
      <EntryFields intent="section" result={result} entryKey={section.key} seen={seen} />
      <WordsField
        field={fields.title}
        languages={languages}
        legend={t('entries.sectionTitle')}
        maxLength={300}
      />
      <WordsField
        field={fields.introduction}
        languages={languages}
        legend={t('entries.introduction')}
        help={t('entries.introductionHelp')}
        rows={3}
        maxLength={4000}
      />
      <NumberField
        field={fields.timeLimitMinutes}
        label={t('entries.sectionLimit')}
        help={t('entries.sectionLimitHelp')}
        min={1}
        max={1440}
      />
      <div className="flex flex-wrap gap-2">
        <Button>{t('entries.saveSection')}</Button>
        <ButtonLink look="quiet" preventScrollReset to="?">
          {t('common:cancel')}
        </ButtonLink>
      </div>
    </CheckedForm>
  );
}
