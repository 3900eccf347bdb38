import { useForm } from '@conform-to/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

import type { FactsStep } from '#app/domain/catalogue/facts/facts-step.ts';
import type { FactsView } from '#app/domain/catalogue/facts/facts-view.server.ts';
import { type TypedFacts, typedFacts } from '#app/domain/catalogue/facts/typed-facts.ts';
import '#app/platform/texts/studio-facts.ts';
import { Button } from '#app/ui/button.tsx';
import { CheckedForm } from '#app/ui/form.tsx';
import { Notice } from '#app/ui/notice.tsx';

import { DefaultSubmit } from '../item/default-submit.tsx';
import type { FactsAnswer } from './answer-facts.server.ts';
import { AudienceFields } from './audience-fields.tsx';
import { BasicFields } from './basic-fields.tsx';
import { FactsInWords } from './facts-in-words.tsx';
import { type FactsFields, type FactsPage, PLACES } from './facts-page.ts';
import { FOUND } from './find-block.tsx';
import { HoursFields } from './hours-fields.tsx';
import { OutcomeFields } from './outcome-fields.tsx';
import { PrerequisiteFields } from './prerequisite-fields.tsx';
import { TextFields } from './text-fields.tsx';
import { useUnsaved } from './use-unsaved.ts';

/** Everything that is said of a course beside its content. What was typed comes back with every answer. */
export function FactsForm({ view, answer }: { view: FactsView; answer: FactsAnswer | undefined }) {
  const { t } = useTranslation('studioFacts');
  const [form, fields] = useForm<TypedFacts>({
    id: 'facts',
    lastResult: answer?.result,
    defaultValue: typedFacts(view.facts),
  });
  const { onInput, onSent } = useUnsaved(Boolean(answer), t('leave'));
  useFocusAfter(answer?.step ?? null);
  const page: FactsPage = {
    view,
    names: answer?.names ?? view.names,
    found: answer?.found ?? null,
    people: answer?.people ?? view.people,
  };
  const all = fields as unknown as FactsFields;
  const send: typeof form.onSubmit = (event) => {
    onSent();
    form.onSubmit(event);
  };
  return (
    <CheckedForm
      form={{ id: form.id, allErrors: form.allErrors, onSubmit: send }}
      preventScrollReset
      onInput={onInput}
      className="space-y-6"
    >
      <DefaultSubmit />
      <input type="hidden" name="seen" value={view.seen} />
      {answer && answer.changed.length > 0 && (
        <Notice kind="warning" title={t('conflict.title')}>
          <p>{t('conflict.text')}</p>
          <p className="mt-3 mb-2 font-semibold">{t('conflict.stored')}</p>
          <FactsInWords view={view} parts={answer.changed} />
        </Notice>
      )}
      <TextFields fields={all} />
      <BasicFields fields={all} page={page} />
      <HoursFields fields={all} page={page} />
      <OutcomeFields fields={all} page={page} />
      <PrerequisiteFields fields={all} page={page} />
      <AudienceFields fields={all} page={page} />
      <Button name="step" value="save">
        {t('save')}
      </Button>
    </CheckedForm>
  );
}

/** The form is drawn anew after a step: the focus goes where it was taken. */
function useFocusAfter(step: FactsStep | null): void {
  useEffect(() => {
    if (!step) return;
    const id = step.do === 'find' ? FOUND : PLACES[step.do === 'count' ? 'people' : step.of];
    document.getElementById(id)?.focus({ preventScroll: true });
  }, [step]);
}
