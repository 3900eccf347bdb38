import { useTranslation } from 'react-i18next';

import type { ComposeProps } from '#app/question-types/compose-props.ts';
import { SelectField, TextAreaField, TickField } from '#app/ui/form.tsx';

import type { ShortTextWork } from './schema.ts';
import './words.ts';

type Typed = { accepted: string; partly: string; caseMatters: string; typos: string };

function ShortTextFields({ form }: ComposeProps<Typed>) {
  const { t } = useTranslation('questionShortText');
  const { accepted, partly, caseMatters, typos } = form.getFieldset();
  return (
    <>
      <TextAreaField
        field={accepted}
        label={t('accepted')}
        help={t('acceptedHelp')}
        rows={4}
        spellCheck={false}
      />
      <TextAreaField
        field={partly}
        label={t('partly')}
        help={t('partlyHelp')}
        rows={2}
        spellCheck={false}
      />
      <SelectField field={typos} label={t('typos')} help={t('typosHelp')}>
        <option value="0">{t('typosOf.none')}</option>
        <option value="1">{t('typosOf.one')}</option>
        <option value="2">{t('typosOf.two')}</option>
      </SelectField>
      <TickField field={caseMatters} label={t('caseMatters')} />
    </>
  );
}

export const shortTextComposer = {
  typedOf: ({ accepted, partly, caseMatters, typos }: ShortTextWork): Typed => ({
    accepted: accepted.join('\n'),
    partly: partly.map(({ text, percent }) => `${text} = ${percent} %`).join('\n'),
    caseMatters: caseMatters ? 'on' : '',
    typos: String(typos),
  }),
  Fields: ShortTextFields,
};
