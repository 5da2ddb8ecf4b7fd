/** What number a failure shows, and whose number it may be, so that its page can be named where no login explains it. */
import { fieldsNamed } from '../../http/exchange.ts';
import type { RuleInput } from '../../symptoms/rule.ts';

export interface FailureNumber {
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
export function failureNumberOf(
  { exchanges, failing }: RuleInput,
  products: readonly string[],
  inLog = false,
): FailureNumber | undefined {
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

/** Every number that a failure shows, the most exact first. */
export const numbersOf = ({ exact, status }: FailureNumber): readonly string[] => [...exact, String(status)];
