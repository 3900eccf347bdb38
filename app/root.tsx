import './ui/styles.css';

import { data } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

import { env } from './platform/env.server.ts';
import { languageCookie, languageOf } from './platform/language.server.ts';
import { currentReference } from './platform/request-context.server.ts';
import { themeOf } from './platform/theme.server.ts';
import { withAnyone } from './routes/access.server.ts';
import { useNonce } from './ui/nonce.ts';
import { ProblemPage } from './ui/problem-page.tsx';
import { Shell, type Viewer } from './ui/shell.tsx';

import './platform/texts/common.ts';

export const loader = withAnyone(async (actor, { request }) => {
  const [language, theme] = await Promise.all([languageOf(request), themeOf(request)]);
  const viewer: Viewer | null = actor && {
    name: actor.name,
    employeeId: actor.employeeId,
    grants: actor.grants,
    supervises: actor.supervises,
    unread: actor.unread,
  };
  const chosen = new URL(request.url).searchParams.has('lng');
  return data(
    { language, theme, viewer, demo: env.DEMO === true, reference: currentReference() ?? '' },
    chosen ? { headers: { 'Set-Cookie': await languageCookie.serialize(language) } } : {},
  );
});

export function meta() {
  return [{ title: 'Kompeten' }];
}

/** The document around every page, error pages too. */
export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root');
  const { i18n } = useTranslation();
  const nonce = useNonce();
  return (
    <html lang={i18n.language} data-theme={root?.theme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  const { viewer, demo } = useLoaderData<typeof loader>();
  return <Frame viewer={viewer} demo={demo} />;
}

/** Pages whose `handle.plain` is true bring their own frame. */
function Frame({ viewer, demo }: { viewer: Viewer | null; demo: boolean }) {
  const plain = useMatches().some((match) => (match.handle as { plain?: true } | null)?.plain);
  if (plain || !viewer) return <Outlet />;
  return (
    <Shell viewer={viewer} demo={demo}>
      <Outlet />
    </Shell>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const root = useRouteLoaderData<typeof loader>('root');
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const problem = isRouteErrorResponse(error) && typeof error.data === 'string' ? error.data : null;
  const page = <ProblemPage status={status} problem={problem} reference={root?.reference ?? ''} />;
  if (!root?.viewer) return page;
  return (
    <Shell viewer={root.viewer} demo={root.demo}>
      {page}
    </Shell>
  );
}
