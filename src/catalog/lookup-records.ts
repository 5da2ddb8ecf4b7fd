/** The catalog -> the compact records that the lookup works on, in the browser and on the command line. */
import { createLookup } from '../core/lookup/lookup.ts';
import { pack } from '../core/lookup/records/pack.ts';
import { variantKey, vendorKey } from '../core/lookup/records/pages.ts';
import type { LookupRecords, LookupTables, TextRecord } from '../core/lookup/records/records.ts';
import { patternSpeaker, saysOnly } from '../core/lookup/words/patterns.ts';
import { plainTokens } from '../core/lookup/words/tokens.ts';
import type { Catalog, Cause, Comparison, Scheme, Symptom } from './catalog.ts';
import type { Variant } from './variants.ts';

/** A text that more causes share than this suggests none of them. */
const mostSuggested = 2;

/** Pages that are no content page, with the words by which people ask for them. */
const places: LookupTables['places'] = [
  [
    'codes',
    'All status codes: the cheat sheet',
    ['http status codes', 'list of all http status codes', 'cheat sheet 4xx 5xx 3xx 2xx 1xx', '状态码'],
  ],
  ['diagnose', 'Diagnose a response, a HAR or a log line', ['diagnose paste har analyzer decode response trace']],
];

/** Causes by the words of visitors, who see no text of a program. */
const asked: readonly (readonly [cause: string, words: string])[] = [
  ['gen-wrong-credentials', 'forgot * password'],
  ['visitor-cached-basic', 'password box|login popup|keeps asking|password again'],
  ['visitor-stale-cookies', 'login loop|logged out'],
];

/** What stands on any page of a vendor, and by which people ask for its codes. */
const marks: readonly (readonly [vendor: string, words: string])[] = [['cloudflare', 'ray id']];

/** Makes the records of everything that the catalog holds. Plain data: it survives JSON. */
export function lookupRecords(catalog: Catalog): LookupRecords {
  const tables = lookupTables(catalog);
  return pack({ ...tables, texts: needed(tables) });
}

/**
 * The texts without those that the lookup needs not, since it finds their code by its number or name alone: also in a
 * part of the text, where no text of another code begins alike.
 */
function needed(tables: LookupTables): TextRecord[] {
  const { lookup } = createLookup(pack({ ...tables, texts: [] }));
  const namesOf = new Map(tables.codes.map(([code, name, others]) => [code, [code, name, ...others]]));
  for (const variant of tables.variants) namesOf.set(variantKey(variant, tables), [variant[1], variant[2]]);
  return tables.texts.flatMap(([patterns, code, seen, product, proves, suggests]): TextRecord[] => {
    const names = (namesOf.get(code) ?? []).map((name) => ` ${plainTokens(name).join(' ')} `);
    const leads = (words: readonly string[]) => lookup(words.join(' ').replaceAll('*', ' '), 1)[0]?.key === code;
    const rival = (start: string) =>
      tables.texts.some(
        ([others, other]) => other !== code && others.split('|').some((text) => text.startsWith(start)),
      );
    const told = (pattern: string) => {
      const words = pattern.split(' ');
      if (!leads(words)) return false;
      if (names.some((name) => ` ${pattern} `.includes(name))) return true;
      const parts = [words.slice(1), words.slice(0, -1)];
      return words.length > 2 && parts.every(leads) && !rival(words.slice(0, 3).join(' '));
    };
    const left = patterns.split('|').filter((pattern) => !told(pattern));
    return left.length === 0 ? [] : [[left.join('|'), code, seen, product, proves, suggests]];
  });
}

function lookupTables(catalog: Catalog): LookupTables {
  // By id: neighbours begin alike, which compresses.
  const causes = [...catalog.causes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const vendorPlace = new Map(catalog.vendors.map(({ id }, index) => [id, index]));
  const searched = catalog.symptoms.filter(({ rare }) => rare !== true);
  const products = [...new Set(searched.flatMap(({ product, text }) => (product && text ? [product] : [])))];
  const productName = (id: string) =>
    [...catalog.vendors, ...catalog.products].find((known) => known.id === id)?.name ?? id;
  const spoken = patternSpeaker([
    ...searched.flatMap(({ text }) => text ?? []),
    ...catalog.variants.flatMap(({ strings }) => strings),
  ]);

  return {
    codes: catalog.codes.map(({ id, name, names }) => [id, name, names]),
    vendors: catalog.vendors.map(({ id, name }) => [id, name]),
    variants: catalog.variants.map(({ vendor, code, name, seen, parent }) => [
      vendorPlace.get(vendor) ?? -1,
      code,
      name,
      seen === 'log' ? 1 : 0,
      parent === Number.parseInt(code, 10) ? 0 : (parent ?? 0),
    ]),
    causes: causes.map((cause) => [cause.id, cause.title, cause.codes, schemesOf(cause, catalog)]),
    schemes: catalog.schemes.map((scheme) => [scheme.id, scheme.name, errorsOf(scheme)]),
    headers: catalog.headers.map(({ id, name }) => [id, name]),
    comparisons: catalog.comparisons.map(({ id, title }) => [id, title]),
    fixes: catalog.fixes.map(({ id, title }) => [id, title]),
    trees: catalog.trees.map(({ id, title }) => [id, title]),
    places,
    products: products.map((id) => [productName(id)]),
    texts: [
      ...searched.flatMap((symptom) => symptomText(symptom, causes, products, catalog, spoken)),
      ...catalog.variants.flatMap((variant) => variantText(variant, products, catalog, spoken)),
      ...asked.flatMap(([id, words]): TextRecord[] => {
        const place = causes.findIndex((cause) => cause.id === id);
        return place < 0 ? [] : [[words, '', '', -1, [], [place]]];
      }),
      ...marks.map(([id, words]): TextRecord => [words, vendorKey(id), 'page', products.indexOf(id), [], []]),
      ...catalog.comparisons.flatMap(comparedTexts),
    ].sort(byText),
  };
}

/** Texts of one place, product, code and cause side by side: they compress better. */
function byText(one: TextRecord, other: TextRecord): number {
  const keyed = ([text, code, seen, , proves, suggests]: TextRecord) => [seen, code, proves, suggests, text].join('\n');
  if (one[3] !== other[3] && one[2] === other[2]) return one[3] - other[3];
  return keyed(one) < keyed(other) ? -1 : keyed(one) > keyed(other) ? 1 : 0;
}

/** The error values of a scheme: those listed, and those that its examples show. */
function errorsOf({ errors, body }: Scheme): string[] {
  const shown = [...body.matchAll(/\berror="([^"*]{4,40})"/g)].map(([, value = '']) => value);
  return [...new Set([...errors.map(({ value }) => value), ...shown])];
}

/** The key of the code that a symptom belongs to: its product's own page where there is one. */
function keyOf({ code, product }: Symptom, { variants }: Catalog): string | undefined {
  if (code === undefined) return undefined;
  return variants.some((variant) => variant.vendor === product && variant.code === code && !variant.isSubCode)
    ? `${product}/${code}`
    : code;
}

type Speaker = ReturnType<typeof patternSpeaker>;

function symptomText(
  symptom: Symptom,
  causes: readonly Cause[],
  products: readonly string[],
  catalog: Catalog,
  spoken: Speaker,
): TextRecord[] {
  const patterns = spoken([symptom.text ?? []].flat());
  const that = (list: (cause: Cause) => readonly string[]) =>
    causes.flatMap((cause, index) => (list(cause).includes(symptom.id) ? [index] : []));
  const proves = that((cause) => cause.proves);
  const suggests = that((cause) => cause.suggests);
  const many = suggests.length > mostSuggested;
  const code = keyOf(symptom, catalog) ?? (many && proves.length === 0 ? sharedCode(causes, suggests) : '');
  const named = catalog.codes.find(({ id }) => id === code);
  const nobody = proves.length + suggests.length === 0;
  const plain = proves.length === 0 && named !== undefined && saysOnly(patterns, [named.name, ...named.names]);
  // A line of a configuration that no status belongs to is for the diagnosis: nobody searches by it.
  if (symptom.seen === 'config' && code === '') return [];
  if (patterns === '' || plain || (code === '' && (nobody || many) && proves.length === 0)) return [];
  const product = symptom.product === undefined ? -1 : products.indexOf(symptom.product);
  return [
    [
      patterns,
      code,
      symptom.seen.replace('console', 'command'),
      product,
      proves,
      many || (code !== '' && suggests.length > 1) ? [] : suggests,
    ],
  ];
}

function variantText(
  { strings, vendor, code, name, parent, isSubCode }: Variant,
  products: readonly string[],
  { codes }: Catalog,
  spoken: Speaker,
): TextRecord[] {
  const patterns = spoken(strings);
  const base = codes.find(({ id }) => id === String(parent));
  if (patterns === '' || (isSubCode && saysOnly(patterns, [name, base?.name ?? '']))) return [];
  return [[patterns, isSubCode ? code : `${vendor}/${code}`, '', products.indexOf(vendor), [], []]];
}

/** Identifiers that a comparison explains: `ERR_TOO_MANY_REDIRECTS`. */
function comparedTexts({ id, body }: Comparison): TextRecord[] {
  const names = [...body.matchAll(/`([A-Z]+(?:_[A-Z]+){2,})`/g)].map(([, name = '']) => plainTokens(name).join(' '));
  return names.length === 0 ? [] : [[[...new Set(names)].join('|'), `compare/${id}`, '', -1, [], []]];
}

/** The code that all of these causes have first, or ''. */
function sharedCode(causes: readonly Cause[], places: readonly number[]): string {
  const codes = new Set(places.map((place) => causes[place]?.codes[0]));
  const [code] = codes;
  return codes.size === 1 && code !== undefined ? String(code) : '';
}

/**
 * Places of the schemes that the cause names: as their name is written, since many are common words, or inside a
 * directive such as `auth_basic_user_file`. A product of the same name is no scheme.
 */
function schemesOf({ title, answer, check, products }: Cause, { schemes }: Catalog): number[] {
  const text = `${title} ${answer} ${check.do}`;
  const words = new Set(text.match(/[A-Za-z\d]+(?:-[A-Za-z\d]+)*/g) ?? []);
  return schemes.flatMap(({ id, name }, place) => {
    const named = words.has(name) || text.includes(`_${id}_`) || text.includes(`_${id}\``);
    return named && !products.includes(id) ? [place] : [];
  });
}
