/** What number a failure shows, and whose number it may be, so that its page can be named where no login explains it. */
import { fieldsNamed } from '../../http/exchange.ts';
import type { RuleInput } from '../../symptoms/rule.ts';

export interface FailureNumber {
  /** Undefined where a page shows its vendor's number alone. */
  readonly status?: number;
  /** Numbers that say more than the status, the most exact first: `401.2` of IIS, `1020` of Cloudflare. */
  readonly exact: readonly string[];
  /** Ids of products that left their name in it. */
  readonly products: readonly string[];
  /** Whether a log shows it, and not an answer that a client got. */
  readonly inLog: boolean;
  /** Value of Retry-After (RFC 9110 section 10.2.3). */
  readonly retryAfter?: string;
}

/** Beyond this a body or a page is not searched. */
const LONGEST = 20_000;

/** Cloudflare's own errors: `error code: 1020` in text, `"error_code":1020`, `<span>Error</span> <span>1020</span>`. */
const CLOUDFLARE = /\berror(?:[ _]code)?["']?:?(?:\s{0,30}<[^<>]{0,200}>){0,4}\s{0,30}(1\d{3})\b/i;

/**
 * The failing exchange's numbers; undefined where the paste shows neither a failing status nor a page of Cloudflare's,
 * which states its own number and no status.
 */
export function failureNumberOf(
  { text, exchanges, failing }: RuleInput,
  products: readonly string[],
  inLog = false,
): FailureNumber | undefined {
  const response = exchanges[failing ?? -1]?.response;
  const page = products.includes('cloudflare') && !inLog ? text : '';
  const [, numbered] = CLOUDFLARE.exec((response?.body?.text ?? page).slice(0, LONGEST)) ?? [];
  const exact = numbered ? [numbered] : [];
  if (typeof response?.status !== 'number') return page && numbered ? { exact, products, inLog } : undefined;
  const { status, subStatus } = response;
  const retryAfter = fieldsNamed(response, 'retry-after')[0]?.value;
  return {
    status,
    exact: [...exact, ...(subStatus === undefined ? [] : [`${status}.${subStatus}`])],
    products,
    inLog,
    ...(retryAfter === undefined ? {} : { retryAfter }),
  };
}

/** Every number that a failure shows, the most exact first. */
export function numbersOf({ exact, status }: FailureNumber): readonly string[] {
  return status === undefined ? exact : [...exact, String(status)];
}
