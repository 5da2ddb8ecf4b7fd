/** The Set-Cookie fields of an answer, taken apart (RFC 6265bis section 5.6). */
import { type Address, addressOf } from '../../http/address.ts';
import { type Field, fieldsNamed, type Response } from '../../http/exchange.ts';
import type { RuleInput } from '../rule.ts';
import { isRefusal } from './messages.ts';

interface CookieSet {
  readonly field: Field;
  readonly name: string;
  readonly secure: boolean;
  /** In lower case; absent where it is not named. */
  readonly sameSite?: string;
  /** In lower case and without the leading dot. */
  readonly domain?: string;
  readonly path?: string;
  /** True where the field takes the cookie away. */
  readonly removes: boolean;
}

export function setCookies(response: Response | undefined): readonly CookieSet[] {
  return fieldsNamed(response, 'set-cookie').map((field) => {
    const [pair = '', ...rest] = field.value.split(';').map((part) => part.trim());
    const attributes = new Map(
      rest.map((part): [string, string] => {
        const [name = '', ...value] = part.split('=');
        return [name.trim().toLowerCase(), value.join('=').trim()];
      }),
    );
    const sameSite = attributes.get('samesite')?.toLowerCase();
    const domain = attributes.get('domain')?.toLowerCase().replace(/^\./, '');
    const path = attributes.get('path');
    return {
      field,
      name: pair.split('=', 1)[0] ?? '',
      secure: attributes.has('secure'),
      removes: /^-?0$|^-\d/.test(attributes.get('max-age') ?? '') || /\b1970\b/.test(attributes.get('expires') ?? ''),
      ...(sameSite && { sameSite }),
      ...(domain && { domain }),
      ...(path?.startsWith('/') && { path }),
    };
  });
}

interface CookiesLeftOut {
  /** The index of the exchange that set them. */
  readonly exchange: number;
  /** What its answer set, but for cookies that it takes away. */
  readonly cookies: readonly CookieSet[];
  /** Where they were left out. */
  readonly refused: Address;
}

/** Earlier answers of the refused host that set cookies, where the refused request is whole and carries none. */
export function cookiesLeftOut({ exchanges, failing }: RuleInput): readonly CookiesLeftOut[] {
  const last = failing === null ? undefined : exchanges[failing];
  const refused = addressOf(last?.request?.url);
  if (!last?.request?.complete || !refused || !isRefusal(last)) return [];
  if (fieldsNamed(last.request, 'cookie').length > 0) return [];
  return exchanges.slice(0, failing ?? 0).flatMap(({ request, response }, exchange) => {
    if (addressOf(request?.url)?.host !== refused.host) return [];
    return [{ exchange, cookies: setCookies(response).filter(({ removes }) => !removes), refused }];
  });
}
