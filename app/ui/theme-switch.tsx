import { Form, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';

const THEMES = [
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
  ['system', 'themeSystem'],
] as const;

/** Light, dark or as the device: a plain form, so it works before JavaScript. */
export function ThemeSwitch() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  return (
    <Form method="post" action="/theme" reloadDocument className="px-2">
      <fieldset>
        <legend className="text-xs font-semibold text-ink-soft">{t('theme')}</legend>
        <input type="hidden" name="to" value={pathname + search} />
        <div className="mt-1 flex gap-1">
          {THEMES.map(([theme, label]) => (
            <button
              key={theme}
              name="theme"
              value={theme}
              className="min-h-9 flex-1 cursor-pointer rounded-sm border border-line px-1 text-xs font-medium hover:bg-sunken"
            >
              {t(label)}
            </button>
          ))}
        </div>
      </fieldset>
    </Form>
  );
}
