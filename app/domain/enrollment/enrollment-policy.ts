import type { Actor } from '#app/domain/organisation/actor.ts';

/** How the actor stands to somebody who may be sent to a course. */
export type SentPersonFacts = {
  employeeId: string;
  supervisorId: string | null;
  /** A grant of HR or training manager covers the person's unit. */
  inPlanningScope: boolean;
};

/** Roles that send people of their units to courses. */
export const PLANNING_ROLES = ['hr', 'training_manager'] as const;

/** Taking a place for somebody: the direct supervisor, and whoever plans training for the unit. Not for oneself. */
export function canSend(actor: Actor, person: SentPersonFacts): boolean {
  if (actor.employeeId === person.employeeId) return false;
  return (
    person.inPlanningScope ||
    (actor.employeeId !== null && actor.employeeId === person.supervisorId)
  );
}
