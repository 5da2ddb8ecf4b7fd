/** What was learnt of likeness: loaded where it is first asked for, unpacked once. */
import type { Likeness } from '../../core/diagnosis/order/alike.ts';
import { unpackModel } from '../../core/likeness/pack.ts';

let known: Likeness | undefined;

/** Rejects when it can't be loaded. */
export async function likenessOf(): Promise<Likeness> {
  const { default: packed } = await import('virtual:likeness');
  known ??= { ...packed, model: unpackModel(packed.model) };
  return known;
}
