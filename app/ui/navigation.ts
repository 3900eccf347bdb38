import type { LucideIcon } from 'lucide-react';
import {
  Award,
  BookMarked,
  Building2,
  CalendarRange,
  ClipboardCheck,
  FileCheck,
  FileDown,
  FileInput,
  FilePen,
  FileQuestion,
  GraduationCap,
  Grid3x3,
  House,
  KeyRound,
  LayoutList,
  Library,
  ListChecks,
  Mail,
  PenLine,
  ScrollText,
  Signal,
  SlidersHorizontal,
  Users,
  UsersRound,
} from 'lucide-react';

import { canUseStudio } from '#app/domain/catalogue/policy.ts';
import { canImport, canTakeInRound } from '#app/domain/importing/policy.ts';
import { type Actor, hasRole } from '#app/domain/organisation/actor.ts';
import { canChangeSetting } from '#app/domain/settings/policy.ts';

export type NavItem = { to: string; label: NavLabel; icon: LucideIcon };
export type NavLabel =
  | 'home'
  | 'catalogue'
  | 'learning'
  | 'competencies'
  | 'certificates'
  | 'team'
  | 'gaps'
  | 'standards'
  | 'employees'
  | 'units'
  | 'import'
  | 'exports'
  | 'frameworks'
  | 'trainings'
  | 'certificatesIssued'
  | 'assessments'
  | 'studio'
  | 'offerings'
  | 'questions'
  | 'marking'
  | 'answers'
  | 'access'
  | 'settings'
  | 'mail';
export type NavSection = { label: 'personal' | 'organisation' | 'admin'; items: NavItem[] };

/** What the rail offers: each section only to those whose roles open it. */
export function navigationFor(
  viewer: Pick<Actor, 'grants' | 'supervises' | 'employeeId'>,
  demo: boolean,
): NavSection[] {
  const actor = viewer as Actor;
  const personal: NavItem[] = [{ to: '/', label: 'home', icon: House }];
  personal.push({ to: '/catalogue', label: 'catalogue', icon: Library });
  if (actor.employeeId) {
    personal.push(
      { to: '/learn', label: 'learning', icon: GraduationCap },
      { to: '/me/competencies', label: 'competencies', icon: Signal },
      { to: '/me/certificates', label: 'certificates', icon: Award },
    );
  }
  if (actor.supervises) personal.push({ to: '/team', label: 'team', icon: UsersRound });

  const organisation: NavItem[] = [];
  const reads = hasRole(actor, 'hr', 'auditor', 'training_manager');
  if (canUseStudio(actor))
    organisation.push(
      { to: '/studio', label: 'studio', icon: PenLine },
      { to: '/studio/offerings', label: 'offerings', icon: CalendarRange },
      { to: '/studio/questions', label: 'questions', icon: FileQuestion },
      { to: '/studio/answers', label: 'answers', icon: FilePen },
      { to: '/studio/submissions', label: 'marking', icon: FileCheck },
      ...(reads ? [] : [{ to: '/hr/exports', label: 'exports' as const, icon: FileDown }]),
    );
  if (reads)
    organisation.push(
      { to: '/hr/gaps', label: 'gaps', icon: Grid3x3 },
      { to: '/hr/standards', label: 'standards', icon: LayoutList },
      { to: '/hr/frameworks', label: 'frameworks', icon: BookMarked },
    );
  if (reads || hasRole(actor, 'assessor'))
    organisation.push({ to: '/hr/employees', label: 'employees', icon: Users });
  if (reads)
    organisation.push(
      { to: '/hr/units', label: 'units', icon: Building2 },
      { to: '/hr/trainings', label: 'trainings', icon: ListChecks },
      { to: '/hr/certificates', label: 'certificatesIssued', icon: ScrollText },
      { to: '/hr/exports', label: 'exports', icon: FileDown },
    );
  if (canTakeInRound(actor))
    organisation.push({ to: '/hr/assessments', label: 'assessments', icon: ClipboardCheck });
  if (canImport(actor)) organisation.push({ to: '/hr/import', label: 'import', icon: FileInput });

  const admin: NavItem[] = [];
  if (hasRole(actor, 'administrator')) {
    admin.push({ to: '/admin/access', label: 'access', icon: KeyRound });
    if (canChangeSetting(actor))
      admin.push({ to: '/admin/settings', label: 'settings', icon: SlidersHorizontal });
    if (demo) admin.push({ to: '/admin/mail', label: 'mail', icon: Mail });
  }

  const sections: NavSection[] = [
    { label: 'personal', items: personal },
    { label: 'organisation', items: organisation },
    { label: 'admin', items: admin },
  ];
  return sections.filter((section) => section.items.length > 0);
}

/** Which of the items a page belongs to: the one whose address is nearest above its own; null: to none. */
export function itemAbove(sections: readonly NavSection[], pathname: string): string | null {
  const above = sections
    .flatMap(({ items }) => items.map(({ to }) => to))
    .filter((to) => pathname === to || (to !== '/' && pathname.startsWith(`${to}/`)));
  return above.sort((a, b) => b.length - a.length)[0] ?? null;
}
