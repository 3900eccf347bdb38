import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

import { stops } from './pages.ts';
import { origin, signIn } from './visit.ts';

for (const scheme of ['light', 'dark'] as const) {
  for (const role of new Set(stops.map((stop) => stop.role))) {
    test(`axe finds nothing on the pages of ${role}, ${scheme}`, async ({ browser }) => {
      const context = await browser.newContext({
        colorScheme: scheme,
        viewport: { width: 390, height: 844 },
      });
      const page = await context.newPage();
      if (role !== 'public') await signIn(page, role);
      const found: string[] = [];
      for (const stop of stops.filter((each) => each.role === role)) {
        const path = typeof stop.path === 'string' ? stop.path : await stop.path(page);
        await page.goto(origin() + path);
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze();
        found.push(
          ...violations.map(
            ({ id, nodes }) => `${stop.name}: ${id} at ${nodes[0]?.target.join(' ')}`,
          ),
        );
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (overflow > 1) found.push(`${stop.name}: scrolls sideways by ${overflow} px at 390 px`);
      }
      expect(found).toEqual([]);
      await context.close();
    });
  }
}
