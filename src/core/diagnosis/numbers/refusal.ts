/** What number a failure shows, and whose number it may be, so that its page can be named where no login explains it. */
import { fieldsNamed } from '../../http/exchange.ts';
import type { RuleInput } from '../../symptoms/rule.ts';

export interface Refusal {
  readonly status: number;
  /** Numbers that say more than the status, the most exact first: `401.2` of IIS, `1020` of Cloudflare. */
  readonly exact: readonly string[];
  /** Ids of products that left their name in it. */
  readonly products: readonly string[];
  /** Whether a log shows it, and not an answer that a client got. */
  readonly inLog: boolean;
  /** Value of Retry-After (RFC 9110 section 10.2.3). */
  readonly retryAfter?: string;
}

/** Beyond this a body is not searched. */
const LONGEST = 20_000;

/** The failing exchange's numbers; undefined where the paste shows no failing status. */
export function refusalOf(
  { exchanges, failing }: RuleInput,
  products: readonly string[],
  inLog = false,
): Refusal | undefined {
  const response = exchanges[failing ?? -1]?.response;
  if (!response || response.status === null) return undefined;
  const { status, subStatus } = response;
  // Cloudflare's own errors: `error code: 1020` in text, `Error 1020` or `"error_code":1020` elsewhere.
  const [, numbered] =
    /\berror(?:[ _]code)?["']?:? {0,3}(1\d{3})\b/i.exec(response.body?.text.slice(0, LONGEST) ?? '') ?? [];
  const retryAfter = fieldsNamed(response, 'retry-after')[0]?.value;
  return {
    status,
    exact: [...(numbered ? [numbered] : []), ...(subStatus === undefined ? [] : [`${status}.${subStatus}`])],
    products,
    inLog,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
}

/** A page about a number, as data of the catalog gives it. */
export interface NumberPage {
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

/** Every number that a refusal shows, the most exact first. */
export const numbersOf = ({ exact, status }: Refusal): readonly string[] => [...exact, String(status)];

/**
 * The pages that explain a refusal, the most exact first: that of a vendor who left its name, that of the status, else
 * those of every vendor who uses the number, those first whose place it is: a log, or an answer.
 */
export function pagesFor<Page extends NumberPage>(refusal: Refusal, pages: readonly Page[]): readonly Page[] {
  const isOf = (vendor: string) => refusal.products.some((id) => id === vendor || (alike[vendor] ?? []).includes(id));
  const own = numbersOf(refusal).flatMap((number) =>
    pages.filter((page) => page.number === number && page.vendor !== undefined && isOf(page.vendor)),
  );
  // A number behind a dot is that of IIS; one that only Cloudflare counts needs its name, since others count from 1000 too.
  const dotted = pages.filter(({ number }) => number.includes('.') && refusal.exact.includes(number));
  const status = pages.filter(({ number, vendor }) => number === String(refusal.status) && vendor === undefined);
  const found = [...new Set([...own, ...dotted, ...status])];
  if (found.length > 0) return found;
  const same = pages.filter(({ number }) => number === String(refusal.status));
  const fits = ({ onlyInLog = false }: NumberPage) => onlyInLog === refusal.inLog;
  return [...same.filter(fits), ...same.filter((page) => !fits(page))];
}

/** Vendors of numbers whose products go by other ids. */
const alike: Readonly<Record<string, readonly string[]>> = {
  'aws-elb': ['aws'],
  'apache-cpanel': ['cpanel', 'apache'],
  microsoft: ['iis', 'exchange'],
};

/** `Retry-After` in words; undefined where it says neither seconds nor a date. */
export function waitOf(retryAfter: string): string | undefined {
  if (/^\d{1,9}$/.test(retryAfter)) {
    const seconds = Number(retryAfter);
    const [count, unit] =
      seconds < 120
        ? [seconds, 'second']
        : seconds < 7200
          ? [Math.round(seconds / 60), 'minute']
          : [Math.round(seconds / 3600), 'hour'];
    return `wait ${count} ${unit}${count === 1 ? '' : 's'} before you send it again`;
  }
  return Number.isNaN(Date.parse(retryAfter)) ? undefined : `send it again after ${retryAfter}`;
}
