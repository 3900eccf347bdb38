import type { Page } from '@playwright/test';

import { aStudioDraft } from './studio-draft.ts';
import { origin } from './visit.ts';

/** Of what each kind of item carries in the outline. */
const ICONS = {
  lesson: 'lucide-file-text',
  quiz: 'lucide-list-checks',
  assignment: 'lucide-pencil-line',
  file: 'lucide-files',
  survey: 'lucide-clipboard-list',
} as const;

/** The first item of a kind in a draft, on its page or on another one of it; `end` is added to its address. */
export function aStudioItem(kind: keyof typeof ICONS, page: 'items' | 'preview', end = '') {
  return async (window: Page): Promise<string> => {
    await window.goto(origin() + (await aStudioDraft('')(window)));
    const link = window.locator(`main li li:has(svg.${ICONS[kind]}) a[href*="/items/"]`).first();
    const href = await link.getAttribute('href');
    if (!href) throw new Error(`The outline has no ${kind}.`);
    return href.replace('/items/', `/${page}/`) + end;
  };
}

/** A quiz of a draft with its first question open. */
export async function anOpenQuestion(window: Page): Promise<string> {
  const quiz = await aStudioItem('quiz', 'items')(window);
  await window.goto(origin() + quiz);
  const href = await window.locator('main a[href*="part="]').first().getAttribute('href');
  if (!href) throw new Error('The quiz has no question.');
  return quiz + href.slice(href.indexOf('?'));
}
