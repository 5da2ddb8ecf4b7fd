/** Examples from which likeness is learnt: public threads, what was made up, the cases, the pages of causes. */
import { productsNamed, wordsOfName } from '../core/diagnosis/products.ts';
import type { Example } from '../core/likeness/learn.ts';
import { featuresOf } from '../core/likeness/likeness.ts';
import { wordsOf } from '../core/likeness/words.ts';
import { mask } from '../core/masking/mask.ts';
import type { Catalog, Cause } from './catalog.ts';
import type { DiagnosisCase } from './diagnosis-cases.ts';
import type { Told } from './likeness.ts';

/** What people pasted and told says most; a case is one of many for the same rule, and what is made up is from memory. */
const [PASTED, TOLD, PAGE, CASE, MADE] = [2, 2, 2, 0.7, 0.5];
/** How many times more what is made up counts at most, where threads often hold its kind. */
const MOST_RAISED = 4;

export function examplesOf(
  catalog: Catalog,
  threads: readonly Told[],
  made: readonly Told[],
  cases: readonly DiagnosisCase[],
): readonly Example[] {
  const shown = new Set(threads.map(({ kind }) => kind));
  const kindsOf = (id: string) =>
    catalog.likeness.kinds.filter(({ causes }) => causes.includes(id)).map((kind) => kind.id);
  // How often a kind is met is for the threads to say, not for those who make pastes up.
  const often = quotientOf(sharesOf(threads), sharesOf(made));
  const examples = [
    ...threads.flatMap(({ kind, role, products, pasted, told }) => [
      { features: featuresOf(pasted, role, products), kinds: [kind], weight: PASTED },
      { features: featuresOf(told, role, products), kinds: [kind], weight: TOLD },
    ]),
    ...made.flatMap(({ kind, role, products, pasted, told }) =>
      [pasted, told].map((words) => ({
        features: featuresOf(words, role, products),
        kinds: [kind],
        weight: MADE * Math.min(MOST_RAISED, often(kind)),
      })),
    ),
    ...cases.map(({ paste, role, product = '', causes: [first = ''] }) => ({
      features: featuresOf(wordsOf(mask(paste).text), role, [
        ...productsNamed(product, catalog.products),
        ...wordsOfName(product),
      ]),
      kinds: kindsOf(first),
      // Nobody asks in public about a wrong password, so the cases stand for all who met one.
      weight: kindsOf(first).some((kind) => shown.has(kind)) ? CASE : PASTED,
    })),
    ...catalog.causes.map((cause) => ({ features: [...wordsOfPage(cause)], kinds: kindsOf(cause.id), weight: PAGE })),
  ];
  return examples.filter(({ kinds }) => kinds.length > 0);
}

/** The part that each kind has of all. */
function sharesOf(all: readonly Told[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of all) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return new Map([...counts].map(([kind, count]) => [kind, count / all.length]));
}

function quotientOf(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>) {
  return (kind: string) => (one.get(kind) ?? 0) / (other.get(kind) ?? 1);
}

function wordsOfPage({ title, answer, check, fix, body }: Cause): ReadonlySet<string> {
  return wordsOf(JSON.stringify([title, answer, check, fix, body]));
}
