import { useTranslation } from 'react-i18next';

import type {
  BankQuestionPage,
  ComposeChoices,
} from '#app/domain/catalogue/bank/bank-question-page.server.ts';
import { languages } from '#app/platform/i18n.ts';
import '#app/platform/texts/question-bank.ts';
import type { FormAnswer } from '#app/routes/form.server.ts';
import { QuestionText } from '#app/routes/studio/item/question-text.tsx';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/form.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { Card } from '#app/ui/page.tsx';

import { ComposeForm } from './compose-form.tsx';

/** Writes the next version of a question. */
export function SaveForm({
  question: { id, version, work },
  choices,
  lastResult: result,
}: {
  question: Pick<BankQuestionPage, 'id' | 'version' | 'work'>;
  choices: ComposeChoices;
  lastResult: FormAnswer | undefined;
}) {
  const { t } = useTranslation('questionBank');
  const conflict = result?.refusal === 'questionChanged';
  // What came back keeps what it was made from, so that nobody overwrites what they have not been shown.
  const typed = result?.initialValue?.['seen'] as string | undefined;
  const seen = conflict ? version : (typed ?? version);
  return (
    <Card title={t('form.title')}>
      <ComposeForm
        work={work}
        choices={choices}
        values={{ note: '' }}
        lastResult={result}
        before={
          <>
            {conflict && (
              <Notice kind="warning" title={t('form.conflict')}>
                <p>{t('form.conflictText')}</p>
                <p className="mt-3 font-semibold">{t('form.stored')}</p>
                {languages.map((language) => (
                  <QuestionText key={language} question={work} language={language} />
                ))}
              </Notice>
            )}
            <input type="hidden" name="intent" value="save" />
            <input type="hidden" name="key" value={id} />
            <input type="hidden" name="seen" value={seen} />
          </>
        }
        beside={(fields) => (
          <>
            <TextField
              field={fields.note}
              label={t('form.note')}
              help={t('form.noteHelp')}
              maxLength={500}
            />
            <Button>{t('form.submit')}</Button>
          </>
        )}
      />
    </Card>
  );
}
