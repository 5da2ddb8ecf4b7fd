/** The catalog -> the compact records that the lookup works on, in the browser and on the command line. */
import type { LookupRecords, TextRecord } from '../core/lookup/records.ts';
import { patternTokens, plainTokens } from '../core/lookup/tokens.ts';
import type { Catalog, Cause, DecisionTree, Scheme, Symptom } from './catalog.ts';

const commonness = ['very', 'common', 'occasional', 'rare'];
/** A text that more causes share than this suggests none of them. */
const mostSuggested = 3;

/** Pages that are no content page, with the words by which people ask for them. */
const places: LookupRecords['places'] = [
  [
    'codes',
    'All status codes: the cheat sheet',
    'list of all http status codes cheat sheet table overview 4xx 5xx 3xx 2xx 1xx',
  ],
];

/** Makes the records of everything that the catalog holds. Plain data: it survives JSON. */
export function lookupRecords(catalog: Catalog): LookupRecords {
  const causes = [...catalog.causes].sort(
    (a, b) => commonness.indexOf(a.common) - commonness.indexOf(b.common) || (a.id < b.id ? -1 : 1),
  );
  const vendorPlace = new Map(catalog.vendors.map(({ id }, index) => [id, index]));
  const products = [...new Set(catalog.symptoms.flatMap(({ product, text }) => (product && text ? [product] : [])))];
  const productName = (id: string) => catalog.vendors.find((vendor) => vendor.id === id)?.name ?? id;
  const answers = new Map(catalog.symptoms.filter(({ ask }) => ask).map(({ id, words }) => [id, words]));

  return {
    codes: catalog.codes.map(({ id, name, names }) => [id, name, ...names]),
    vendors: catalog.vendors.map(({ id, name }) => [id, name]),
    variants: catalog.variants.map(({ vendor, code, name, seen, parent }) => [
      vendorPlace.get(vendor) ?? -1,
      code,
      name,
      seen === 'log' ? 1 : 0,
      parent ?? 0,
    ]),
    causes: causes.map((cause) => [
      cause.id,
      cause.title,
      cause.codes,
      schemesOf(cause, catalog),
      moreWords(cause, answers),
    ]),
    schemes: catalog.schemes.map((scheme) => [scheme.id, scheme.name, ...errorsOf(scheme)]),
    headers: catalog.headers.map(({ id, name }) => [id, name]),
    comparisons: catalog.comparisons.map(({ id, title }) => [id, title]),
    fixes: catalog.fixes.map(({ id, title }) => [id, title]),
    trees: catalog.trees.map((tree) => [tree.id, tree.title, treeWords(tree, answers)]),
    places,
    products: products.map(productName),
    texts: [
      ...catalog.symptoms.flatMap((symptom) => textOf(symptom, causes, products, catalog)),
      ...catalog.variants.flatMap(({ strings, vendor, code }): TextRecord[] => {
        if (strings.length === 0) return [];
        const key = vendor === 'iis' ? code : `${vendor}/${code}`;
        return [[alternatives(strings), key, '', products.indexOf(vendor), [], []]];
      }),
    ],
  };
}

/** The error values of a scheme: those listed, and those that its examples show. */
function errorsOf({ errors, body }: Scheme): string[] {
  const shown = [...body.matchAll(/\berror="([^"*]{4,40})"/g)].map(([, value = '']) => value);
  return [...new Set([...errors.map(({ value }) => value), ...shown])];
}

function alternatives(patterns: readonly string[]): string {
  return [...new Set(patterns.flatMap((pattern) => (speaks(pattern) ? [patternTokens(pattern).join(' ')] : [])))].join(
    '|',
  );
}

/** Whether a pattern still says something as words: `Authorization: {{` does not. */
function speaks(pattern: string): boolean {
  const words = patternTokens(pattern).filter((word) => word !== '*');
  if (words.some((word) => /[a-z]\d|\d[a-z]/.test(word)) || /\w[_-]\w/.test(pattern)) return true;
  return words.length > 2 || (words.length > 0 && !/[{}[\]<>$\\=]/.test(pattern) && !/^\W*\d+\W*$/.test(pattern));
}

/** The key of the code that a symptom belongs to: its product's own page where there is one. */
function keyOf({ code, product }: Symptom, { variants }: Catalog): string | undefined {
  if (code === undefined) return undefined;
  return variants.some((variant) => variant.vendor === product && variant.code === code && product !== 'iis')
    ? `${product}/${code}`
    : code;
}

function textOf(
  symptom: Symptom,
  causes: readonly Cause[],
  products: readonly string[],
  catalog: Catalog,
): TextRecord[] {
  if (symptom.text === undefined) return [];
  const that = (list: (cause: Cause) => readonly string[]) =>
    causes.flatMap((cause, index) => (list(cause).includes(symptom.id) ? [index] : []));
  const proves = that((cause) => cause.proves);
  const suggests = that((cause) => cause.suggests);
  const code = keyOf(symptom, catalog) ?? sharedCode(causes, proves.length > 0 ? proves : suggests);
  const product = symptom.product === undefined ? -1 : products.indexOf(symptom.product);
  const patterns = alternatives([symptom.text].flat());
  if (patterns === '' || (code === '' && proves.length + suggests.length === 0)) return [];
  return [[patterns, code, symptom.seen, product, proves, suggests.length > mostSuggested ? [] : suggests]];
}

/** The code that all of these causes have first, or ''. */
function sharedCode(causes: readonly Cause[], places: readonly number[]): string {
  const codes = new Set(places.map((place) => causes[place]?.codes[0]));
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? String(code) : '';
}

/** Places of the schemes that the cause names, also inside a directive such as `auth_basic_user_file`. */
function schemesOf({ title, answer, check }: Cause, { schemes }: Catalog): number[] {
  const words = new Set(`${title} ${answer} ${check.do}`.match(/[A-Za-z\d]+(?:-[A-Za-z\d]+)*/g) ?? []);
  return schemes.flatMap(({ id, name }, place) => (words.has(name) || words.has(id) ? [place] : []));
}

/** The words of the answers that a tree offers. */
function treeWords({ title, questions }: DecisionTree, answers: ReadonlyMap<string, string>): string {
  const known = new Set(plainTokens(title));
  const texts = questions.flatMap(({ options }) =>
    options.map(({ symptom, label }) => label ?? answers.get(symptom) ?? ''),
  );
  const words = new Set(texts.flatMap((text) => plainTokens(text)));
  return [...words].filter((text) => !known.has(text) && text.length > 3).join(' ');
}

/** Words that a cause is known by and its title lacks: older ids, and the answers that point to it. */
function moreWords(cause: Cause, answers: ReadonlyMap<string, string>): string {
  const known = new Set(plainTokens(cause.title));
  const texts = [...cause.aliases, ...cause.proves, ...cause.suggests].map((id) => answers.get(id) ?? '');
  const words = new Set(texts.flatMap((text) => plainTokens(text)));
  return [...words].filter((text) => !known.has(text) && text.length > 3).join(' ');
}
