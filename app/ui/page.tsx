import { Link } from '@remix-run/react';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

export type Crumb = { to: string; label: string };

/** The head of a page: where we are, what it is, what one can do here. */
export function PageHeader({
  title,
  lead,
  crumbs,
  actions,
}: {
  title: ReactNode;
  lead?: ReactNode;
  crumbs?: Crumb[];
  actions?: ReactNode;
}) {
  return (
    <header className="mb-6 flex flex-wrap items-end justify-between gap-4">
      <div className="min-w-0 max-w-3xl">
        {crumbs && crumbs.length > 0 && (
          <nav aria-label="Breadcrumb" className="no-print mb-1.5">
            <ol className="flex flex-wrap items-center gap-1 text-sm text-ink-soft">
              {crumbs.map((crumb) => (
                <li key={crumb.to} className="flex items-center gap-1">
                  <Link to={crumb.to} className="link">
                    {crumb.label}
                  </Link>
                  <ChevronRight aria-hidden className="size-4" strokeWidth={1.5} />
                </li>
              ))}
            </ol>
          </nav>
        )}
        <h1 className="text-2xl text-pretty">{title}</h1>
        {lead && <p className="mt-1.5 text-ink-soft">{lead}</p>}
      </div>
      {actions && <div className="no-print flex flex-wrap gap-2">{actions}</div>}
    </header>
  );
}

export function Card({
  title,
  children,
  actions,
  className = '',
}: {
  title?: ReactNode;
  children: ReactNode;
  actions?: ReactNode;
  className?: string;
}) {
  return (
    <section className={`card p-4 sm:p-5 ${className}`}>
      {(title || actions) && (
        <div className="mb-3 flex flex-wrap items-center justify-between gap-2">
          {title && <h2 className="text-lg">{title}</h2>}
          {actions}
        </div>
      )}
      {children}
    </section>
  );
}

/** Nothing here yet: why, and the next step. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="card flex flex-col items-center gap-3 px-6 py-12 text-center">
      <svg aria-hidden viewBox="0 0 96 32" className="h-8 w-24 text-line-strong">
        {[0, 1, 2, 3, 4].map((i) => (
          <rect
            key={i}
            x={2 + i * 19}
            y={24 - i * 5}
            width="15"
            height={6 + i * 5}
            rx="2"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            strokeDasharray="3 2"
          />
        ))}
      </svg>
      <p className="text-lg font-semibold">{title}</p>
      {children && <div className="max-w-prose text-ink-soft">{children}</div>}
      {action}
    </div>
  );
}
