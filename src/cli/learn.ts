/**
 * `npm run learn`: learns from content/likeness, the cases and the pages which words go with which kind of cause, and
 * writes content/likeness/weights.tsv. First it says how well the method forecasts threads that it has not seen.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readDiagnosisCases } from '../catalog/diagnosis-cases.ts';
import { fileOfModel, readTold, type Told, writtenLearnt } from '../catalog/likeness.ts';
import { examplesOf } from '../catalog/likeness-examples.ts';
import { learn } from '../core/likeness/learn.ts';
import { chancesOf, featuresOf } from '../core/likeness/likeness.ts';
import { ownCatalog } from './catalog.ts';

/** A fifth of the threads is forecast by the other four. */
const PARTS = 5;

const root = fileURLToPath(new URL('../../content', import.meta.url));
const catalog = ownCatalog();
const threads = readTold(root, 'threads');
const made = readTold(root, 'made');
const cases = readDiagnosisCases().flatMap((file) => file.cases);
const kinds = catalog.likeness.kinds.map(({ id }) => id);

const unknown = [...threads, ...made].find(({ kind }) => !kinds.includes(kind));
if (unknown) throw new Error(`content/likeness names ${unknown.kind}, which kinds.yaml does not have`);

/** Cases that were made after a thread know it. */
const madeAfter = (left: readonly Told[]) =>
  new Set(cases.filter(({ from }) => left.some(({ source }) => from.includes(source))));

const places = Array.from({ length: PARTS }, (_, part) => {
  const left = threads.filter((_, at) => at % PARTS === part);
  const [others, after] = [threads.filter((one) => !left.includes(one)), madeAfter(left)];
  const examples = examplesOf(
    catalog,
    others,
    made,
    cases.filter((one) => !after.has(one)),
  );
  const model = learn(examples, kinds);
  const placeOf = ({ role, products, kind }: Told, words: readonly string[]) => {
    const chances = chancesOf(model, featuresOf(words, role, products));
    const own = chances[kinds.indexOf(kind)] ?? 0;
    return chances.filter((chance) => chance > own).length;
  };
  return {
    pasted: left.filter(({ pasted }) => pasted.length > 0).map((one) => placeOf(one, one.pasted)),
    told: left.map((one) => placeOf(one, one.told)),
  };
});
for (const words of ['pasted', 'told'] as const) {
  const all = places.flatMap((part) => part[words]);
  const within = (most: number) => all.filter((place) => place < most).length;
  process.stdout.write(
    `${all.length} threads by what was ${words}, each forecast without itself: first ${within(1)}, in three ${within(3)}, in five ${within(5)}\n`,
  );
}

const model = learn(examplesOf(catalog, threads, made, cases), kinds);
writeFileSync(fileOfModel(root), writtenLearnt({ kinds, model }));
const adds = [...model.traits.values()].reduce((sum, trait) => sum + trait.adds.size, 0);
process.stdout.write(`${model.traits.size} features with ${adds} weights in content/likeness/weights.tsv\n`);
