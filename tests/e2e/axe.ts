import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds on a page as it stands: everything it knows, or the colours alone. Pages of others in frames are theirs. */
export async function violations(page: Page, what: 'all' | 'colours' = 'all'): Promise<string[]> {
  const axe = new AxeBuilder({ page }).exclude('iframe');
  const found = await (
    what === 'all' ? axe.withTags(TAGS) : axe.withRules(['color-contrast'])
  ).analyze();
  return found.violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.target.join(' ')}`);
}
