/** What is wrong with content as a whole: what no single file's schema can see. Each problem fails the build. */
import { rank } from '../core/diagnosis/order/rank.ts';
import { resolve } from '../core/tree/resolve.ts';
import { type Answer, type End, UNSURE } from '../core/tree/tree.ts';
import { causesAtEnds, faults, walks } from '../core/tree/walk.ts';
import type { Catalog, DecisionTree } from './catalog.ts';
import { contextOf } from './context.ts';

/** A path through a tree takes at most this many answers. */
const LONGEST_PATH = 7;

type Check = (catalog: Catalog) => string[];

const checks: readonly Check[] = [
  duplicates,
  dangling,
  learntKinds,
  registryWithoutPage,
  unreached,
  orphans,
  treeShape,
  treeEnds,
];

/** Every problem, each with the id it is about. Empty when content is sound. */
export function problemsOf(catalog: Catalog): string[] {
  return checks.flatMap((check) => check(catalog));
}

/** Weights know a kind by its place. */
function learntKinds({ likeness: { kinds, learnt } }: Catalog): string[] {
  const isSame = kinds.map(({ id }) => id).join(' ') === learnt.kinds.join(' ');
  return isSame ? [] : ['content/likeness/kinds.yaml is not what weights.tsv was learnt for: npm run learn'];
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function duplicates(catalog: Catalog): string[] {
  const causeNames = catalog.causes.flatMap((cause) => [cause.id, ...cause.aliases]);
  return [
    ...repeated(catalog.pages.map(({ url }) => url)).map((url) => `two pages at ${url}`),
    ...repeated(catalog.symptoms.map(({ id }) => id)).map((id) => `symptom ${id} stands twice`),
    ...repeated(causeNames).map((id) => `cause id or alias ${id} stands twice`),
  ];
}

function dangling(catalog: Catalog): string[] {
  const ids = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));
  const known = {
    symptom: ids(catalog.symptoms),
    cause: ids(catalog.causes),
    fix: ids(catalog.fixes),
    code: ids(catalog.codes),
    number: new Set([...catalog.codes.map(({ id }) => id), ...catalog.bareNumbers.map(({ code }) => code)]),
    vendor: ids(catalog.vendors),
    product: ids(catalog.products),
  };
  const missing = (kind: keyof typeof known, from: string, wanted: readonly string[]) =>
    wanted.filter((id) => !known[kind].has(id)).map((id) => `${from} names ${kind} ${id}, which does not exist`);
  const inTree = (tree: DecisionTree) =>
    tree.questions.flatMap((question) => [
      ...missing(
        'symptom',
        `tree ${tree.id}, ${question.id}`,
        question.options.map(({ symptom }) => symptom),
      ),
      ...[...question.options, question.unsure].flatMap(({ end }) =>
        missing('cause', `tree ${tree.id}, ${question.id}`, end?.causes ?? []),
      ),
    ]);
  return [
    ...catalog.likeness.kinds.flatMap(({ id, causes }) => missing('cause', `kind of cause ${id}`, causes)),
    ...catalog.symptoms.flatMap(({ id, product }) => missing('product', `symptom ${id}`, product ? [product] : [])),
    ...catalog.causes.flatMap(
      ({ id, proves, suggests, fits, excludes, told, roots, fixes, see, codes, products, usual }) => [
        ...missing('product', `cause ${id}`, [...products, ...usual]),
        ...missing('symptom', `cause ${id}`, [...proves, ...suggests, ...fits, ...excludes, ...told]),
        ...missing('fix', `cause ${id}`, fixes),
        ...missing('cause', `cause ${id}`, [...roots, ...see]),
        ...missing('number', `cause ${id}`, codes.map(String)),
      ],
    ),
    ...catalog.variants.flatMap(({ id, vendor, parent }) => [
      ...missing('vendor', `variant ${id}`, [vendor]),
      ...missing('code', `variant ${id}`, parent === undefined ? [] : [String(parent)]),
    ]),
    ...catalog.headers.flatMap(({ id, codes }) => missing('code', `header ${id}`, codes.map(String))),
    ...catalog.trees.flatMap((tree) => [...missing('code', `tree ${tree.id}`, [tree.code]), ...inTree(tree)]),
  ];
}

function registryWithoutPage(catalog: Catalog): string[] {
  const pages = new Set(catalog.codes.map(({ id }) => id));
  return catalog.registry.filter((code) => !pages.has(String(code))).map((code) => `code ${code} has no page`);
}

/** Causes that neither a symptom nor a tree leads to. */
function unreached(catalog: Catalog): string[] {
  const inTrees = new Set(catalog.trees.flatMap((tree) => [...causesAtEnds(tree)]));
  return catalog.causes
    .filter(({ id, proves, suggests, fits }) => proves.length + suggests.length + fits.length === 0 && !inTrees.has(id))
    .map(({ id }) => `cause ${id} is reached by no symptom and no tree`);
}

/** Fixes that fewer than two causes share, symptoms that lead nowhere. */
function orphans(catalog: Catalog): string[] {
  const uses = catalog.causes.flatMap(({ fixes }) => fixes);
  const led = new Set([
    ...catalog.causes.flatMap(({ proves, suggests, fits, excludes }) => [...proves, ...suggests, ...fits, ...excludes]),
    ...catalog.trees.flatMap(({ questions }) =>
      questions.flatMap(({ options }) => options.map(({ symptom }) => symptom)),
    ),
  ]);
  return [
    ...catalog.fixes
      .filter(({ id }) => uses.filter((use) => use === id).length < 2)
      .map(({ id }) => `fix ${id} is shared by fewer than two causes`),
    ...catalog.symptoms
      .filter(({ id, code }) => !led.has(id) && code === undefined)
      .map(({ id }) => `symptom ${id} leads to no cause, no tree and no code`),
  ];
}

function treeShape(catalog: Catalog): string[] {
  return catalog.trees.flatMap((tree) => faults(tree, LONGEST_PATH).map((fault) => `tree ${tree.id}: ${fault}`));
}

/**
 * Ends that contradict `rank`. Where an answer leads to the end, its causes are exactly those that the symptoms of the
 * way put first. Where 'I can't tell' does, the symptoms are silent: the causes are then some that answers lead to.
 */
function treeEnds(catalog: Catalog): string[] {
  return catalog.trees.flatMap((tree) =>
    walks(tree).flatMap(({ answers, end }) => {
      const last = answers.at(-1);
      const wrong = last?.answer === UNSURE ? unrelated(tree, end) : outOfOrder(catalog, tree, answers, end);
      return wrong ? [`tree ${tree.id}: ${said(answers)} ends with ${end.causes.join(', ')}, ${wrong}`] : [];
    }),
  );
}

function outOfOrder(catalog: Catalog, tree: DecisionTree, answers: readonly Answer[], end: End): string | undefined {
  const { symptoms } = resolve(tree, answers);
  const { products } = contextOf(catalog, symptoms);
  const ranked = rank(symptoms, catalog.causes, { products }).causes.map(({ cause }) => cause.id);
  const first = ranked.slice(0, end.causes.length).join(', ');
  return first === end.causes.join(', ') ? undefined : `rank says ${first}`;
}

function unrelated(tree: DecisionTree, end: End): string | undefined {
  const answered = walks(tree).filter(({ answers }) => answers.at(-1)?.answer !== UNSURE);
  const known = new Set(answered.flatMap((walk) => walk.end.causes));
  const strangers = end.causes.filter((cause) => !known.has(cause));
  return strangers.length > 0 ? `but no answer leads to ${strangers.join(', ')}` : undefined;
}

function said(answers: readonly Answer[]): string {
  return answers.map(({ question, answer }) => (answer === UNSURE ? `${question}?` : answer)).join(' > ');
}
