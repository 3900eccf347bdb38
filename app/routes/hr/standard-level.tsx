import { canKeepStandards } from '#app/domain/competency/competency-policy.ts';
import { scopeStandard } from '#app/domain/competency/standard-of.server.ts';
import { withActor } from '#app/routes/access.server.ts';
import { pageTitle } from '#app/ui/page-title.ts';

import '#app/platform/texts/standards.ts';

import { ScopePage } from './standard-scope.tsx';

export const meta = pageTitle('standards', (t, view: { key: string } | undefined) =>
  t('levelTitle', { name: view?.key ?? '' }),
);

export const loader = withActor(async (actor, { params }) => ({
  ...(await scopeStandard(actor, 'level', params.key ?? '')),
  scope: 'level' as const,
  key: params.key ?? '',
  keeps: canKeepStandards(actor),
}));

export default ScopePage;
