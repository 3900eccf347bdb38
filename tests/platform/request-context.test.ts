import { expect, test, vi } from 'vitest';

import { runInContext } from '#app/platform/request-context.server.ts';

test('a copy of the module that is loaded later knows the request that came in by the first', async () => {
  vi.resetModules();
  const later = await import('#app/platform/request-context.server.ts');
  expect(later.runInContext).not.toBe(runInContext);
  const context = { reference: 'r', nonce: 'n', address: '', memo: new Map() };
  runInContext(context, () => expect(later.currentContext()).toBe(context));
  expect(later.currentContext()).toBeUndefined();
});
