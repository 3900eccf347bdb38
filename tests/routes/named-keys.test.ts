import { afterEach, describe, expect, test, vi } from 'vitest';

import { i18nFor, languages } from '#app/platform/i18n.ts';
import '#app/platform/texts/studio-editor.ts';
import { withModKey } from '#app/routes/studio/editor/named-keys.ts';

afterEach(() => vi.unstubAllGlobals());

describe.each([
  ['MacIntel', '⌘+Enter (Command)'],
  ['iPad', '⌘+Enter (Command)'],
  ['Win32', 'Ctrl+Enter'],
  ['Linux x86_64', 'Ctrl+Enter'],
  ['Linux armv8l', 'Ctrl+Enter'],
])('on %s', (platform, keys) => {
  test.each(languages)('the help of the editor says %s', (language) => {
    vi.stubGlobal('navigator', { platform, userAgent: '' });
    vi.stubGlobal('document', {});
    const t = i18nFor(language).getFixedT(language, 'studioEditor');
    const help = t('desk.help', { onBelow: withModKey('Enter') });
    expect(help).toContain(`${keys} `);
    expect(help).not.toContain('{{');
  });
});

test.each(languages)(
  'no text of the editor names keys of one kind of keyboard (%s)',
  (language) => {
    const texts = i18nFor(language).getResourceBundle(language, 'studioEditor') as object;
    expect(JSON.stringify(texts).match(/[^"]*(Ctrl|⌘)[^"]*/g)).toBeNull();
  },
);
