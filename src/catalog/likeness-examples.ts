/** Examples from which the likeness of pastes is learnt: public threads, the project's cases, the pages of causes. */
import { productsNamed } from '../core/diagnosis/products.ts';
import type { Example } from '../core/likeness/learn.ts';
import { featuresOf } from '../core/likeness/likeness.ts';
import { wordsOf } from '../core/likeness/words.ts';
import { mask } from '../core/masking/mask.ts';
import type { Catalog, Cause } from './catalog.ts';
import type { DiagnosisCase } from './diagnosis-cases.ts';
import type { Thread } from './likeness.ts';

/** What somebody pasted says most; a case is one of many that were made for the same rule. */
const [PASTED, TOLD, PAGE, MADE] = [2, 1, 1, 0.7];

export function examplesOf(
  catalog: Catalog,
  threads: readonly Thread[],
  cases: readonly DiagnosisCase[],
): readonly Example[] {
  const shown = new Set(threads.map(({ kind }) => kind));
  const kindsOf = (id: string) =>
    catalog.likeness.kinds.filter(({ causes }) => causes.includes(id)).map((kind) => kind.id);
  const examples = [
    ...threads.flatMap(({ kind, role, products, pasted, told }) => [
      { features: featuresOf(pasted, role, products), kinds: [kind], weight: PASTED },
      { features: featuresOf(told, role, products), kinds: [kind], weight: TOLD },
    ]),
    ...cases.map(({ paste, role, product = '', causes: [first = ''] }) => ({
      features: featuresOf(wordsOf(mask(paste).text), role, productsNamed(product, catalog.products)),
      kinds: kindsOf(first),
      // Nobody asks in public about a wrong password, so the cases stand for all who met one.
      weight: kindsOf(first).some((kind) => shown.has(kind)) ? MADE : PASTED,
    })),
    ...catalog.causes.map((cause) => ({ features: [...wordsOfPage(cause)], kinds: kindsOf(cause.id), weight: PAGE })),
  ];
  return examples.filter(({ kinds }) => kinds.length > 0);
}

function wordsOfPage({ title, answer, check, fix, body }: Cause): ReadonlySet<string> {
  return wordsOf(JSON.stringify([title, answer, check, fix, body]));
}
