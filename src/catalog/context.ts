/** Role and products that symptoms state: the context in which causes are ranked. */
import type { Context } from '../core/diagnosis/order/rank.ts';
import type { Symptom } from './catalog.ts';

export function contextOf(catalog: { readonly symptoms: readonly Symptom[] }, found: readonly string[]): Context {
  const seen = new Set(found);
  const stated = catalog.symptoms.filter(({ id }) => seen.has(id));
  return {
    role: stated.find(({ role }) => role !== undefined)?.role,
    products: [...new Set(stated.flatMap(({ product }) => (product === undefined ? [] : [product])))],
  };
}
