import type { Actor } from '#app/domain/organisation/actor.ts';
import { type Team, team } from '#app/domain/planning/team.server.ts';
import type { Language } from '#app/platform/i18n.ts';

import { type AssessorHome, assessorHome } from './assessor-home.server.ts';
import { type Health, health } from './health.server.ts';
import { type OrganisationHome, organisationHome } from './organisation-home.server.ts';
import { type OwnHome, ownHome } from './own-home.server.ts';
import { type StudioHome, studioHome } from './studio-home.server.ts';

export type HomeView = {
  /** Null for accounts of nobody. */
  own: OwnHome | null;
  team: Team | null;
  organisation: OrganisationHome | null;
  assessing: AssessorHome | null;
  studio: StudioHome | null;
  health: Health | null;
};

/** What each role of the actor needs to know first: everything that answers "what now?". */
export async function homeView(actor: Actor, language: Language): Promise<HomeView> {
  const [own, led, organisation, assessing, studio, state] = await Promise.all([
    ownHome(actor, language),
    actor.supervises && actor.employeeId ? team(actor, language) : null,
    organisationHome(actor, language),
    assessorHome(actor),
    studioHome(actor, language),
    health(actor),
  ]);
  return { own, team: led, organisation, assessing, studio, health: state };
}
