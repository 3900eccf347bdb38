import { AlertTriangle, CheckCircle2, Info } from 'lucide-react';
import type { ReactNode } from 'react';

type Kind = 'info' | 'success' | 'warning' | 'error';

const LOOK = {
  info: { icon: Info, classes: 'bg-nila-soft text-ink' },
  success: { icon: CheckCircle2, classes: 'bg-daun-soft text-ink' },
  warning: { icon: AlertTriangle, classes: 'bg-kunyit-soft text-ink' },
  error: { icon: AlertTriangle, classes: 'bg-bata-soft text-ink' },
} as const;

/** What happened, what is safe, what to do. Errors are announced at once, the rest politely. */
export function Notice({
  kind = 'info',
  title,
  children,
}: {
  kind?: Kind;
  title?: string;
  children?: ReactNode;
}) {
  const { icon: Icon, classes } = LOOK[kind];
  return (
    <div
      role={kind === 'error' ? 'alert' : 'status'}
      className={`flex gap-3 rounded-md border border-line p-4 ${classes}`}
    >
      <Icon aria-hidden className="mt-0.5 size-5 shrink-0" strokeWidth={1.5} />
      <div className="min-w-0 space-y-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-sm">{children}</div>}
      </div>
    </div>
  );
}
