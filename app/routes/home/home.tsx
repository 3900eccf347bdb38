import { useLoaderData } from '@remix-run/react';

import { withActor } from '#app/routes/access.server.ts';
import { PageHeader } from '#app/ui/page.tsx';

export const loader = withActor(async (actor) => ({ name: actor.name }));

export default function Home() {
  const { name } = useLoaderData<typeof loader>();
  return <PageHeader title={name} />;
}
