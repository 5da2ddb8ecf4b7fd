/** The credentials that a paste shows: in requests, and written down in commands, configuration and code. */
import { decodeBase64 } from '../../encoding/base64.ts';
import { decodeUtf8 } from '../../encoding/utf8.ts';
import { type Field, fieldsNamed, type Request, type Span } from '../../http/exchange.ts';
import type { RuleInput, Sighting } from '../rule.ts';
import { isTyped, matterOf } from './matter.ts';
import { SECRET_IN_PATH } from './messages.ts';
import { perInput } from './per-input.ts';
import { LONGEST_WRITTEN } from './text-matches.ts';

/** A value of Authorization. `exchange` is null where it is only written somewhere. */
export interface Sent extends Sighting {
  /** In lower case; empty where the value has no scheme word. */
  readonly scheme: string;
  /** What stands behind the scheme word and its spaces. */
  readonly rest: string;
  /** The whole value. */
  readonly value: string;
  /** The place of `rest`; that of the whole value where it is encoded in the paste. */
  readonly restSpan: Span;
  /** False where variables may still be replaced before it is sent. */
  readonly final: boolean;
}

const WORDS =
  'basic|bearer|digest|negotiate|ntlm|dpop|token|api-?key|key|oauth|hawk|aws4-hmac-sha256|hmac|hoba|mutual|ssws|privatetoken|signature|jwt|gnap|sharedkey|bot|geniekey|zoho-oauthtoken|klaviyo-api-key|deepl-auth-key|flyv1';
const SPLIT = new RegExp(`^(?:(${WORDS})(?:[ \\t\\u00a0]+|$)|([A-Za-z][\\w-]{1,30})[ \\t\\u00a0]+(?=\\S))`, 'i');
/** `Authorization "Basic x"`, `Authorization: 'Bearer x'` in a file or a program, on one line. */
const WRITTEN = new RegExp(
  `\\bauthorization["'\\]]{0,2}[ \\t]{0,8}[:=,]?>?[ \\t]{0,8}(["'\`]?)((?:${WORDS})[ \\t]+(?:\\$\\{[\\w.?!$]{1,80}\\}|[^\\s"'\`,;)}]{1,8000}))\\1`,
  'gi',
);

/** Authorization values of the failure, in order; then those that are written outside any request. */
export const sentIn = perInput((input): readonly Sent[] => [...inRequests(input), ...written(input)]);

/** Authorization values of the failing request alone, or of one whose answer is not shown. */
export const inRequests = perInput((input): readonly Sent[] =>
  matterOf(input).flatMap(({ exchange, request }) =>
    fieldsNamed(request, 'authorization').map((field) =>
      made(input.text, exchange, field.value, field.valueSpan, !isTyped(input.text, request)),
    ),
  ),
);

function made(text: string, exchange: number | null, value: string, span: Span, final: boolean): Sent {
  const match = SPLIT.exec(value);
  const scheme = (match?.[1] ?? match?.[2] ?? '').toLowerCase();
  const rest = match ? value.slice(match[0].length) : value;
  const exact = text.slice(span.start, span.end) === value;
  const restSpan = exact && rest !== '' ? { start: span.end - rest.length, end: span.end } : span;
  return { exchange, scheme, rest, value, span, restSpan, final };
}

function written({ text, exchanges }: RuleInput): Sent[] {
  // What a capture shows stands in its requests.
  if (text.length > LONGEST_WRITTEN) return [];
  const taken = exchanges.flatMap(({ request, response }) =>
    (request ? [request.span] : []).concat(response?.span ?? []),
  );
  const found: Sent[] = [];
  for (const match of text.matchAll(WRITTEN)) {
    const value = match[2] ?? '';
    const start = match.index + match[0].length - value.length - (match[1] ?? '').length;
    if (taken.some((span) => span.start <= start && start < span.end)) continue;
    found.push(made(text, null, value, { start, end: start + value.length }, false));
    if (found.length === 50) break;
  }
  return found;
}

/** Fields that carry a key by convention: `X-Api-Key`, `X-Auth-Token`, `Ocp-Apim-Subscription-Key`, `api_key`. */
export function keyFields(request: Request | undefined): readonly Field[] {
  return (
    request?.fields.filter(({ name }) =>
      /^(?!.*(?:csrf|xsrf|idempotency|websocket))(?:.*[-_])?(?:api[-_]?key(?:-id)?|apikey|auth[-_]?token|access[-_]?token|private[-_]?token|subscription[-_]?key|functions[-_]?key|auth[-_]?key|access[-_]?key|(?:clickhouse|hassio)-key|metabase-session|ha-access|[a-z]+-token)$/i.test(
        name,
      ),
    ) ?? []
  );
}

/** The key or token in the query of a request's address, with its place. */
export function keyInQuery(request: Request | undefined): Span | undefined {
  const { url, urlSpan } = request ?? {};
  const match =
    /[?&](?:access_token|api_?key|apikey|auth_?token|(?:x-[a-z]{2,12}-|ws|(?:private|session|user)[_-])token|subscription-key|key|token|sig|X-Amz-Signature)=([^&#\s]+)/i.exec(
      url ?? '',
    );
  if (!match || !urlSpan || !url) return undefined;
  const end = urlSpan.end - (url.length - match.index - match[0].length);
  const start = Math.max(urlSpan.start, end - match[0].length + 1);
  return end > start ? { start, end } : urlSpan;
}

/** Whether a request shows no credential of any kind, and shows enough to be sure. */
export function showsNone(request: Request | undefined): boolean {
  if (!request?.complete) return false;
  const names = request.fields.map(({ name }) => name.toLowerCase());
  if (names.some((name) => /^(?:authorization|cookie|dpop|proxy-authorization)$/.test(name))) return false;
  // A login in a field of another name.
  if (request.fields.some(({ name, value }) => /^bearer$/i.test(name) || /^(?:bearer|basic)[ \t]+\S/i.test(value))) {
    return false;
  }
  if (keyFields(request).length > 0 || keyInQuery(request) || SECRET_IN_PATH.test(request.url ?? '')) return false;
  // A login in the address: before the host, or in the query as old devices want it.
  if (/^[a-z][\w+.-]*:\/\/[^/?#\s]*@|[?&](?:pass(?:word|wd)?|pwd|_?sid)=[^&#\s]/i.test(request.url ?? '')) return false;
  return !/passw|pwd|secret|grant_type|token|assertion|login|\bpin\b/i.test(request.body?.text ?? '');
}

/** What Basic credentials decode to: a unit for each byte, and as UTF-8 where they are that. */
export interface Pair extends Sent {
  readonly bytes: string | undefined;
  readonly text: string | undefined;
}

export const basicPairs = perInput((input): readonly Pair[] =>
  sentIn(input)
    .filter(({ scheme, rest }) => scheme === 'basic' && rest !== '' && !isVariable(rest))
    .filter(({ exchange, rest, restSpan }) => exchange !== null || !isProse(input.text, rest, restSpan))
    .map((sent) => {
      const bytes = decodeBase64(sent.rest);
      return { ...sent, bytes, text: bytes === undefined ? undefined : decodeUtf8(bytes) };
    }),
);

/** A word of a sentence: 'it sends Authorization: Basic although I set Bearer'. */
function isProse(text: string, rest: string, { end }: Span): boolean {
  return /^[a-z]{2,12}$/.test(rest) && /^ [A-Za-z]/.test(text.slice(end, end + 2));
}

/** A value that somebody left out of the paste or that a program fills in: `***`, `<token>`, `$TOKEN`, `eyJ...`. */
export function isVariable(value: string): boolean {
  return /^(?:undefined|null|none)$|^[<[({*•"'`]|[$%{<[]\{?[A-Za-z_. ]+|\.\.\.|…|\*\*|redacted|(?<![A-Za-z0-9])(?:your|my)[-_ ]?\w{0,30}[-_ ]?(?:token|key|secret)/i.test(
    value,
  );
}

/** Bytes that a person could have typed: no control characters but those at the end. */
export function isTypeable(bytes: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return !/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(bytes);
}
