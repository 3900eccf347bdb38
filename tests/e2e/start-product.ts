import { startProduct } from '#tests/support/product.ts';

/** One demo city for all journeys; `ORIGIN` names a running one instead. */
export default async function setup() {
  if (process.env['ORIGIN']) return;
  const product = await startProduct();
  process.env['ORIGIN'] = product.origin;
  return () => product.dispose();
}
