/** The numbers of a text -> the pages of codes, sub-codes and vendors' codes. */
import { isSubCode, variantKey, vendorName } from '../records/pages.ts';
import type { LookupTables } from '../records/records.ts';
import type { Token } from '../words/tokens.ts';
import { type Evidence, weights } from './evidence.ts';
import { type FoundNumber, type KnownNumbers, numbersOf } from './numbers.ts';

interface Meaning {
  readonly key: string;
  readonly vendor: number;
  /** Only the vendor's log shows it. */
  readonly log: boolean;
  readonly parent: string;
}

/** What else the text says, to choose among the meanings of a number. */
interface NumberContext {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Pages one of whose texts stands there whole. */
  readonly spoken: ReadonlySet<string>;
}

export interface NumberReader {
  /** The numbers that can be codes. */
  numbers(text: string): FoundNumber[];
  /** What they speak for. */
  evidence(numbers: readonly FoundNumber[], context: NumberContext): Evidence[];
  /** The page of the only vendor that uses an unregistered number, or undefined. */
  onlyUse(code: string): string | undefined;
  /** The registered code that a vendor's code or a sub-code refines, or undefined. */
  parentOf(key: string): string | undefined;
}

/** Words by which a vendor is named: its id, the capitalised words of its name and their initials. */
function vendorWords(id: string, name: string): string[] {
  const capitals = name.match(/\p{Lu}[\p{L}\d]+/gu) ?? [];
  const initials = capitals.filter((word) => /\p{Ll}/u.test(word)).map((word) => word[0]);
  return [...id.split('-'), ...capitals, initials.length > 2 ? initials.join('') : id].map((word) =>
    word.toLowerCase(),
  );
}

/** Reads numbers by the records. */
export function numberReader(records: LookupTables): NumberReader {
  const registered = new Map(
    records.codes.map(([code, ...all]) => [code, all.flat().map((name) => name.toLowerCase())]),
  );
  const meanings = new Map<string, Meaning[]>();
  const names = new Map(registered);
  for (const variant of records.variants) {
    const [vendor, code, name, log, parent] = variant;
    const meaning = {
      key: variantKey(variant, records),
      vendor,
      log: log === 1,
      parent: parent ? String(parent) : isSubCode(code) ? code.replace(/\..*/, '') : '',
    };
    meanings.set(code, [...(meanings.get(code) ?? []), meaning]);
    names.set(code, [...(names.get(code) ?? []), name.toLowerCase()]);
  }
  const known: KnownNumbers = { has: (code) => names.has(code), names: (code) => names.get(code) ?? [] };
  const words = records.vendors.map(([id, name]) => vendorWords(id, name));
  const parents = new Map([...meanings.values()].flat().map(({ key, parent }) => [key, parent]));

  const evidenceOf = (number: FoundNumber, context: NumberContext, said: ReadonlySet<string>): Evidence[] => {
    const { code, unknown, start, end } = number;
    const score = weights.number[number.trust];
    const matched = { start, end };
    const all = meanings.get(code) ?? [];
    const named = all.filter(({ vendor }) => words[vendor]?.some((word) => said.has(word)));
    const logged = all.filter(({ log }) => log);
    const spoken = all.filter(({ key }) => context.spoken.has(key));
    const inLog = logged.length === 1 && /\blogs?\b/i.test(context.text) ? logged : [];
    const likely = [named, spoken, inLog].find(({ length }) => length > 0) ?? [];
    const own = registered.has(code);
    const found: Evidence[] = all.map((meaning) => {
      const chosen = likely.includes(meaning) || isSubCode(code);
      const shift = chosen ? weights.exactNumber : !own && all.length === 1 ? weights.onlyVendor : weights.someVendor;
      const vendor = vendorName(meaning.vendor, records);
      const why = isSubCode(code) ? `the sub-code itself, of ${vendor}` : `what ${vendor} means by ${code}`;
      return { key: meaning.key, score: score + shift - (own && !chosen ? 12 : 0), why, matched };
    });
    if (isSubCode(code)) return found;
    const why = unknown
      ? `no page knows ${unknown}; this is its base`
      : own
        ? 'the code itself'
        : `who uses ${code}, and what for`;
    return [...found, { key: code, score, why, matched }];
  };

  return {
    numbers: (text) => numbersOf(text, known),
    evidence: (numbers, context) => {
      const said = new Set(context.tokens.map((token) => token.text));
      const many = Math.max(0, numbers.length - 1);
      return numbers.flatMap((number, index) =>
        evidenceOf(number, context, said).map((found) => ({ ...found, score: found.score - (index / (many + 1)) * 2 })),
      );
    },
    onlyUse: (code) => {
      const all = meanings.get(code) ?? [];
      return !registered.has(code) && all.length === 1 && !isSubCode(code) ? all[0]?.key : undefined;
    },
    parentOf: (key) => parents.get(key) || undefined,
  };
}
