/** Which pages explain a failure's number, and in which part of them each stands. */
import { type FailureNumber, numbersOf } from './failure-number.ts';

/** A page about a number, as data of the catalog gives it. */
interface NumberPage {
  readonly number: string;
  /** The vendor whose number it is; undefined on the page of a registered status. */
  readonly vendor?: string | undefined;
  readonly url: string;
  /** Whether only a log of the vendor shows the number, so that no client ever gets it. */
  readonly onlyInLog?: boolean | undefined;
}

/** Such a page in a few words. */
export interface StatusWords extends NumberPage {
  readonly title: string;
  readonly answer: string;
  /** What to look at first, where the page has one check for all. */
  readonly check?: { readonly do: string; readonly run?: string | undefined } | undefined;
  /** What each role does first. */
  readonly roles: readonly (readonly [role: string, todo: string])[];
}

/** Pages stand in parts by the hundreds of their numbers; those of numbers with a dot are apart. */
export function partOfNumber(number: string): number {
  return Math.floor(Number.parseInt(number, 10) / 100) + (number.includes('.') ? DOTTED : 0);
}

const DOTTED = 13;
export const NUMBER_PARTS = 2 * DOTTED;

/**
 * The pages that explain a failure, the most exact first: that of a vendor who left its name, that of the status, else
 * those of every vendor who uses the number, those first whose place it is: a log, or an answer.
 */
export function pagesFor<Page extends NumberPage>(shown: FailureNumber, pages: readonly Page[]): readonly Page[] {
  const isOf = (vendor: string) =>
    shown.products.some((id) => id === vendor || (productsOf[vendor] ?? []).includes(id));
  const own = numbersOf(shown).flatMap((number) =>
    pages.filter((page) => page.number === number && page.vendor !== undefined && isOf(page.vendor)),
  );
  // A number behind a dot is that of IIS; one that only Cloudflare counts needs its name, since others count from 1000 too.
  const dotted = pages.filter(({ number }) => number.includes('.') && shown.exact.includes(number));
  const same = pages.filter(({ number }) => number === `${shown.status ?? ''}`);
  const status = same.filter(({ vendor }) => vendor === undefined);
  const found = [...new Set([...own, ...dotted, ...status])];
  if (found.length > 0) return found;
  const fits = ({ onlyInLog = false }: NumberPage) => onlyInLog === shown.inLog;
  return [...same.filter(fits), ...same.filter((page) => !fits(page))];
}

/** Vendors of numbers whose products go by other ids. */
const productsOf: Readonly<Record<string, readonly string[]>> = {
  'aws-elb': ['aws'],
  'apache-cpanel': ['cpanel', 'apache'],
  microsoft: ['iis', 'exchange'],
};
