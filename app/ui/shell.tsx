import { Form, Link, useLocation } from '@remix-run/react';
import { Bell, CircleUser, Menu } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';

import type { Grant } from '#app/domain/organisation/actor.ts';

import { LanguageSwitch } from './language-switch.tsx';
import { Logo } from './logo.tsx';
import { itemAbove, navigationFor, type NavItem, type NavSection } from './navigation.ts';
import { ThemeSwitch } from './theme-switch.tsx';

export type Viewer = {
  name: string;
  employeeId: string | null;
  grants: Grant[];
  supervises: boolean;
  unread: number;
};

/** Left rail on desktop, bottom bar with at most five places on phones. */
export function Shell({
  viewer,
  demo,
  children,
}: {
  viewer: Viewer;
  demo: boolean;
  children: ReactNode;
}) {
  const { t } = useTranslation();
  const sections = useMemo(() => navigationFor(viewer, demo), [viewer, demo]);
  const here = itemAbove(sections, useLocation().pathname);
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[15rem_minmax(0,1fr)] print:block">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:bg-surface focus:p-3"
      >
        {t('skipToContent')}
      </a>
      <aside className="no-print sticky top-0 hidden h-dvh flex-col gap-6 overflow-y-auto border-e border-line bg-surface px-3 py-5 lg:flex">
        <Link to="/" className="flex items-center gap-2 px-3 text-lg font-bold">
          <Logo /> {t('product')}
        </Link>
        <Rail sections={sections} here={here} />
      </aside>
      <div className="flex min-w-0 flex-col">
        <TopBar viewer={viewer} />
        <main
          id="content"
          tabIndex={-1}
          className="mx-auto w-full max-w-6xl flex-1 px-4 pt-5 pb-28 outline-none sm:px-6 lg:px-10 lg:pt-8 lg:pb-16"
        >
          {children}
        </main>
      </div>
      <BottomBar sections={sections} here={here} />
    </div>
  );
}

/** `here`: the address of the item that the page belongs to. */
type Places = { sections: NavSection[]; here: string | null };

function Rail({ sections, here }: Places) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('menu')} className="space-y-6">
      {sections.map((section) => (
        <div key={section.label}>
          <p className="px-3 pb-1 text-xs font-semibold text-ink-soft">
            {t(`nav.${section.label}`)}
          </p>
          <ul className="space-y-0.5">
            {section.items.map((item) => (
              <li key={item.to}>
                <RailLink item={item} here={here} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

type Entry = { item: NavItem; here: string | null };

function RailLink({ item: { to, label, icon: Icon }, here }: Entry) {
  const { t } = useTranslation();
  return (
    <Link
      to={to}
      aria-current={to === here ? 'page' : undefined}
      prefetch="intent"
      className="flex min-h-10 items-center gap-3 rounded-md px-3 text-sm font-medium text-ink-soft hover:bg-sunken hover:text-ink aria-[current=page]:bg-nila-soft aria-[current=page]:text-nila-strong"
    >
      <Icon aria-hidden className="size-5 shrink-0" strokeWidth={1.5} />
      {t(`nav.${label}`)}
    </Link>
  );
}

function TopBar({ viewer }: { viewer: Viewer }) {
  const { t } = useTranslation();
  return (
    <header className="no-print flex items-center gap-2 border-b border-line bg-surface px-4 py-2 lg:justify-end lg:border-0 lg:bg-transparent lg:px-10 lg:pt-4">
      <Link to="/" className="me-auto flex items-center gap-2 font-bold lg:hidden">
        <Logo /> {t('product')}
      </Link>
      <LanguageSwitch />
      <Link
        to="/notifications"
        className="relative inline-flex size-10 items-center justify-center rounded-md hover:bg-sunken"
        aria-label={
          viewer.unread > 0
            ? `${t('nav.notifications')} (${viewer.unread})`
            : t('nav.notifications')
        }
      >
        <Bell aria-hidden className="size-5" strokeWidth={1.5} />
        {viewer.unread > 0 && (
          <span
            aria-hidden
            className="absolute top-0.5 right-0.5 min-w-4 rounded-full bg-bata px-1 text-center text-[0.6875rem] leading-4 font-bold text-paper"
          >
            {viewer.unread > 99 ? '99+' : viewer.unread}
          </span>
        )}
      </Link>
      <details className="group relative">
        <summary
          className="inline-flex min-h-10 cursor-pointer list-none items-center gap-2 rounded-md px-2 text-sm font-medium hover:bg-sunken [&::-webkit-details-marker]:hidden"
          aria-label={`${t('account')}: ${viewer.name}`}
        >
          <CircleUser aria-hidden className="size-5" strokeWidth={1.5} />
          <span className="hidden max-w-40 truncate sm:inline">{viewer.name}</span>
        </summary>
        <div className="card absolute end-0 z-40 mt-1 w-64 space-y-3 p-3 shadow-lg">
          <p className="px-2 text-sm font-semibold">{viewer.name}</p>
          <ThemeSwitch />
          <Link to="/me/sessions" className="block rounded-md px-2 py-2 text-sm hover:bg-sunken">
            {t('nav.sessions')}
          </Link>
          <Link to="/me/calendar" className="block rounded-md px-2 py-2 text-sm hover:bg-sunken">
            {t('nav.ownCalendar')}
          </Link>
          <Form method="post" action="/logout" reloadDocument>
            <button className="w-full cursor-pointer rounded-md px-2 py-2 text-start text-sm hover:bg-sunken">
              {t('signOut')}
            </button>
          </Form>
        </div>
      </details>
    </header>
  );
}

const IN_BAR = 4;

function BottomBar({ sections, here }: Places) {
  const { t } = useTranslation();
  const all = sections.flatMap((section) => section.items);
  const bar = all.slice(0, all.length > IN_BAR + 1 ? IN_BAR : IN_BAR + 1);
  const rest = all.slice(bar.length);
  return (
    <nav
      aria-label={t('menu')}
      className="no-print fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <ul className="mx-auto flex max-w-lg">
        {bar.map((item) => (
          <li key={item.to} className="min-w-0 flex-1">
            <BarLink item={item} here={here} />
          </li>
        ))}
        {rest.length > 0 && (
          <li className="min-w-0 flex-1">
            <details className="relative">
              <summary className="flex min-h-14 cursor-pointer list-none flex-col items-center justify-center gap-0.5 px-1 text-xs font-medium text-ink-soft [&::-webkit-details-marker]:hidden">
                <Menu aria-hidden className="size-5" strokeWidth={1.5} />
                {t('menu')}
              </summary>
              <ul className="card absolute end-1 bottom-full mb-1 w-60 space-y-0.5 p-2 shadow-lg">
                {rest.map((item) => (
                  <li key={item.to}>
                    <RailLink item={item} here={here} />
                  </li>
                ))}
              </ul>
            </details>
          </li>
        )}
      </ul>
    </nav>
  );
}

function BarLink({ item: { to, label, icon: Icon }, here }: Entry) {
  const { t } = useTranslation();
  return (
    <Link
      to={to}
      aria-current={to === here ? 'page' : undefined}
      className="flex min-h-14 flex-col items-center justify-center gap-0.5 px-1 text-center text-xs leading-tight font-medium text-ink-soft aria-[current=page]:text-nila-strong"
    >
      <Icon aria-hidden className="size-5" strokeWidth={1.5} />
      <span className="max-w-full truncate">{t(`short.${label}`)}</span>
    </Link>
  );
}
