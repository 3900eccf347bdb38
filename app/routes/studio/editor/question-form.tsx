import { Plus, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

import type { Choice } from '#app/domain/catalogue/lesson/lesson-attributes.ts';
import { Button } from '#app/ui/button.tsx';

import { BlockForm, type BlockFormProps, orNothing, useText } from './block-form.tsx';
import { TextEntry, TickEntry } from './entry-fields.tsx';

const LEAST = 2;
const MOST = 10;

/** A question on the way through a lesson: nobody's answer is kept. */
export function QuestionForm({
  entries,
  isNew,
  onDone,
  onCancel,
}: BlockFormProps & { isNew: boolean }) {
  const { t } = useTranslation('studioEditor');
  const [prompt, setPrompt] = useText(entries, 'prompt');
  const [explanation, setExplanation] = useText(entries, 'explanation');
  const [choices, setChoices] = useState<Choice[]>(() => atLeast(entries['choices']));
  const written = choices.filter(({ text }) => text.trim() !== '');
  const problem =
    written.length < LEAST
      ? t('question.tooFew')
      : written.some(({ correct }) => correct)
        ? null
        : t('question.noneCorrect');
  const promptMissing = prompt.trim() === '';
  const change = (at: number, part: Partial<Choice>) =>
    setChoices(choices.map((choice, n) => (n === at ? { ...choice, ...part } : choice)));
  return (
    <BlockForm
      isNew={isNew}
      problems={promptMissing || problem !== null}
      onCancel={onCancel}
      onDone={() =>
        onDone({
          prompt: orNothing(prompt),
          explanation: orNothing(explanation),
          choices: written.map(({ text, correct }) => ({ text: text.trim(), correct })),
        })
      }
    >
      {(told) => (
        <>
          <TextEntry
            label={t('question.prompt')}
            value={prompt}
            maxLength={1000}
            rows={2}
            required
            error={told && promptMissing ? t('question.promptMissing') : null}
            onChange={setPrompt}
          />
          <fieldset className="space-y-3">
            <legend className="text-sm font-semibold">{t('question.choices')}</legend>
            {told && problem && (
              <p role="alert" className="text-sm font-medium text-bata">
                {problem}
              </p>
            )}
            {choices.map((choice, at) => (
              <div key={at} className="space-y-2 rounded-md border border-line p-3">
                <TextEntry
                  label={t('question.choice', { at: at + 1 })}
                  value={choice.text}
                  maxLength={500}
                  onChange={(text) => change(at, { text })}
                />
                <div className="flex flex-wrap items-center justify-between gap-2">
                  <TickEntry
                    label={t('question.isCorrect')}
                    checked={choice.correct}
                    onChange={(correct) => change(at, { correct })}
                  />
                  {choices.length > LEAST && (
                    <Button
                      type="button"
                      look="quiet"
                      small
                      aria-label={t('question.removeChoice', { at: at + 1 })}
                      onClick={() => setChoices(choices.filter((_, n) => n !== at))}
                    >
                      <X aria-hidden className="size-4" strokeWidth={1.5} />
                      {t('question.remove')}
                    </Button>
                  )}
                </div>
              </div>
            ))}
            {choices.length < MOST && (
              <Button
                type="button"
                look="secondary"
                small
                onClick={() => setChoices([...choices, { text: '', correct: false }])}
              >
                <Plus aria-hidden className="size-4" strokeWidth={1.5} />
                {t('question.addChoice')}
              </Button>
            )}
          </fieldset>
          <TextEntry
            label={t('question.explanation')}
            help={t('question.explanationHelp')}
            value={explanation}
            maxLength={2000}
            rows={3}
            onChange={setExplanation}
          />
        </>
      )}
    </BlockForm>
  );
}

function atLeast(given: unknown): Choice[] {
  const choices = Array.isArray(given) ? (given as Choice[]) : [];
  const more = Array.from({ length: Math.max(0, LEAST - choices.length) });
  return [...choices, ...more.map(() => ({ text: '', correct: false }))];
}
