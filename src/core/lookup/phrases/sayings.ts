/** The records -> the phrases that name a page: names, error texts, titles. */
import { isSubCode, variantKey, vendorName } from '../records/pages.ts';
import type { LookupTables, TextRecord } from '../records/records.ts';
import { isGeneric, isSmall } from '../words/generic.ts';
import { plainTokens } from '../words/tokens.ts';
import type { Phrase, Steps } from './phrases.ts';

/** A phrase with the pages that it names, the surest first. */
export interface Saying extends Phrase {
  /** `name`: the page is called so. `text`: a program prints it. `title`: words about the page. */
  readonly kind: 'name' | 'text' | 'title';
  /** Whether it holds nothing but a number, names of codes and words of any error text. */
  readonly plain: boolean;
  readonly why: string;
  readonly targets: readonly { readonly key: string; readonly shift: number; readonly section?: string }[];
}

/** Numbers are read by what stands around them, not as words. */
const isWord = (word: string) => !/^\d+$/.test(word);

const same = 0;
const proved = 5;
const suggested = -9;
/** A cause's text belongs to its code as well, just below. */
const codeBelow = -1;

/** `http status code` stands in many a text that names a code. */
const listBelow = -16;

/** A text that says no more than its code proves no cause. */
const unsure = (key: string) => (key.startsWith('causes/') ? suggested : same);

/** A scheme that all causes of a text have in common says more than their code. */
const schemeAbove = 4;

const inTitle = 'in its title';
const seenAs: Readonly<Record<string, string>> = {
  page: 'shows this on its page',
  header: 'sends this in a header',
  body: 'answers with this',
  log: 'writes this to its log',
  config: 'is set up with this line',
  exchange: 'sends this',
};

/** Every phrase of the records. */
export function* sayingsOf(records: LookupTables): Steps<Saying[]> {
  const sayings: Saying[] = [];
  const add = (kind: Saying['kind'], text: string, key: string, why: string, shift = same, section = '') =>
    sayings.push({
      kind,
      words: plainTokens(text).filter(isWord),
      why,
      targets: [{ key, shift, section }],
      plain: false,
    });

  for (const [code, first, others] of records.codes) {
    [first, ...others].forEach((name, index) => {
      add('name', name, code, index === 0 ? 'the name of this code' : `another name of ${code}`);
    });
    yield;
  }
  for (const variant of records.variants) {
    const [vendor, code, name] = variant;
    const why = isSubCode(code)
      ? `${vendorName(vendor, records)}'s words for ${code}`
      : `a code of ${vendorName(vendor, records)}`;
    add('name', name, variantKey(variant, records), why);
    yield;
  }
  for (const [id, name, errors] of records.schemes) {
    for (const error of errors) add('name', error, `schemes/${id}`, `an error value of ${name}`, same, 'errors');
  }
  for (const [id, name] of records.headers) {
    add('name', name.includes('-') ? name : `${name} header`, `headers/${id}`, 'the name of this field');
  }
  const guides = { causes: records.causes, fixes: records.fixes };
  for (const [folder, entries] of Object.entries(guides)) {
    for (const [id, title] of entries) {
      add('title', title, `${folder}/${id}`, inTitle);
      add('title', `${title} ${id.replaceAll('-', ' ')}`, `${folder}/${id}`, inTitle, -2);
      yield;
    }
  }
  for (const [id, title] of records.comparisons) {
    // Without its numbers, `408 or 499 (nginx)` would be a page about nginx.
    if (plainTokens(title).filter((word) => isWord(word) && !isSmall(word)).length > 1)
      add('title', title, `compare/${id}`, inTitle);
  }
  for (const [code, title] of records.trees) {
    add('title', title, `fix/${code}`, 'questions that lead to the cause', suggested);
  }
  for (const [key, title, words] of records.places) {
    for (const text of [title, ...words])
      add(text === title ? 'title' : 'name', text, key, 'the page for this', listBelow);
  }
  yield;
  const names = records.codes.map(([, ...all]) => new Set(all.flat().flatMap((name) => plainTokens(name))));
  const anyName = new Set(names.flatMap((name) => [...name]));
  yield;
  for (const text of records.texts) {
    sayings.push(...textSayings(text, records, names, anyName));
    yield;
  }
  return sayings.filter(({ words, kind }) => words.length > (kind === 'title' ? 1 : 0));
}

function textSayings(
  text: TextRecord,
  records: LookupTables,
  names: readonly ReadonlySet<string>[],
  anyName: ReadonlySet<string>,
): Saying[] {
  const [patterns, , seen, product] = text;
  const targets = targetsOf(text, records);
  const who = records.products[product]?.[0];
  const why = who || seen ? `${who ?? 'Some software'} ${seenAs[seen] ?? 'prints this'}` : 'people call it so';
  return patterns.split('|').map((pattern): Saying => {
    const words = pattern.split(' ');
    const own = words.filter((word) => !isGeneric([word]));
    const plain = own.every((word) => anyName.has(word)) && names.some((name) => own.every((word) => name.has(word)));
    const weighed = plain ? targets.map(({ key, shift }) => ({ key, shift: Math.min(shift, unsure(key)) })) : targets;
    return { kind: 'text', words, plain, why, targets: weighed };
  });
}

/** The causes that a text proves, its code, and the causes that it suggests. A text of one cause alone names it. */
function targetsOf([, code, , , proves, suggests]: TextRecord, records: LookupTables): Saying['targets'] {
  const key = (place: number) => `causes/${records.causes[place]?.[0] ?? ''}`;
  const alone = code === '' && proves.length + suggests.length === 1;
  const sure = proves.length === 1;
  const shared = proves.length > 0 ? proves : suggests;
  const first = code || sharedCode(shared, records);
  const scheme = code === '' && !sure && !alone ? sharedScheme(shared, records) : undefined;
  return [
    ...(scheme === undefined ? [] : [{ key: `schemes/${scheme}`, shift: schemeAbove }]),
    ...proves.map((place) => ({ key: key(place), shift: sure ? proved : suggested })),
    ...(first === '' ? [] : [{ key: first, shift: alone ? codeBelow * 5 : sure ? codeBelow : same }]),
    ...suggests.map((place) => ({ key: key(place), shift: alone ? same : suggested - suggests.length })),
  ];
}

/** The scheme that all of these causes speak of first, or undefined. */
function sharedScheme(places: readonly number[], { causes, schemes }: LookupTables): string | undefined {
  const named = new Set(places.map((place) => causes[place]?.[3][0]));
  const [scheme] = named;
  return named.size === 1 && scheme !== undefined ? schemes[scheme]?.[0] : undefined;
}

/** The code that these causes have in common as their first, or ''. */
function sharedCode(places: readonly number[], records: LookupTables): string {
  const codes = new Set(places.map((place) => records.causes[place]?.[2][0]));
  return codes.size === 1 ? String([...codes][0]) : '';
}
