/** What a person uses, as they write it. */
import { productsNamed, wordsOfName } from '../../core/diagnosis/products.ts';

/** The products that a person named, separated by commas, and the words of their names. */
export async function namedIn(names: string): Promise<{ products: string[]; named: string[] }> {
  if (names.trim() === '') return { products: [], named: [] };
  const { default: known } = await import('virtual:known-products');
  const each = names.split(',');
  return { products: each.flatMap((name) => productsNamed(name, known)), named: each.flatMap(wordsOfName) };
}
