import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

import '#app/platform/texts/quiz.ts';
import '#app/platform/texts/quiz-start.ts';

import { Button } from '#app/ui/button.tsx';

type Props = {
  action: string;
  again: boolean;
  asksPassword: boolean;
  /** Why the password was refused. */
  problem: string | null;
};

/** The button that begins an attempt, with a field for the password where the quiz asks for one. */
export function StartForm({ action, again, asksPassword, problem }: Props) {
  const { t } = useTranslation(['quizStart', 'quiz']);
  return (
    <Form method="post" action={action} className="space-y-4">
      {asksPassword && (
        <div className="max-w-sm space-y-1.5">
          <label htmlFor="password" className="block text-sm font-semibold">
            {t('password')}
          </label>
          <input
            className="input"
            id="password"
            name="password"
            type="password"
            autoComplete="off"
            maxLength={100}
            required
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? 'password-help password-problem' : 'password-help'}
          />
          <p id="password-help" className="text-sm text-ink-soft">
            {t('passwordHelp')}
          </p>
          {problem && (
            <p id="password-problem" role="alert" className="text-sm font-medium text-bata">
              {problem}
            </p>
          )}
        </div>
      )}
      <Button>{again ? t('quiz:startAgain') : t('start')}</Button>
    </Form>
  );
}
