import { placeNames } from './names.ts';
import { randomFor } from './random.ts';
import { cityPlan } from './structure.ts';
import type { Scale, UnitPlan } from './unit-plan.ts';

export type Unit = {
  code: string;
  name: string;
  kind: string;
  echelon: string;
  parent: Unit | null;
  validFrom: string;
  validUntil: string;
  /** The agency or district it belongs to; itself for these. */
  top: Unit | null;
  /** null: the city itself, and units that are no more. */
  plan: UnitPlan | null;
};

const FOUNDED = '2017-01-03';

/** The tree as a list, parents first: the city, its agencies with all below them, and one that was dissolved. */
export function cityUnits(scale: Scale, seed: number): Unit[] {
  const root: Unit = {
    code: '00',
    name: 'Pemerintah Kota Contoh',
    kind: 'kota',
    echelon: '',
    parent: null,
    validFrom: FOUNDED,
    validUntil: '',
    top: null,
    plan: null,
  };
  const units = [root];
  const plans = cityPlan(scale, placeNames(randomFor(seed, 'places'), 288));
  add(plans, root, units);
  units.push({
    ...root,
    code: '99',
    name: 'Kantor Pengelolaan Pasar',
    kind: 'badan',
    echelon: 'III.a',
    parent: root,
    validUntil: '2022-12-31',
  });
  return units;
}

function add(plans: UnitPlan[], parent: Unit, units: Unit[]): void {
  const width = plans.length > 99 ? 3 : 2;
  plans.forEach((plan, index) => {
    const own = String(index + 1).padStart(width, '0');
    const unit: Unit = {
      code: parent.parent ? `${parent.code}.${own}` : own,
      name: plan.name,
      kind: plan.kind,
      echelon: plan.echelon,
      parent,
      validFrom: FOUNDED,
      validUntil: '',
      top: null,
      plan,
    };
    unit.top = parent.top ?? unit;
    units.push(unit);
    add(plan.children, unit, units);
  });
}
