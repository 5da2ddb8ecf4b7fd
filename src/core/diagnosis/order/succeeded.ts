/** Pastes that end well. */
import type { Exchange, Span } from '../../http/exchange.ts';
import { asksForLogin } from '../../http/status.ts';
import { isTyped } from '../../symptoms/facts/matter.ts';
import { fieldValue, isCrossOrigin, isSuccess } from '../../symptoms/facts/messages.ts';
import { tellsOfTrouble } from '../../symptoms/facts/trouble.ts';
import type { RuleInput } from '../../symptoms/rule.ts';

/**
 * Whether the paste shows success last and nothing that went wrong: a refusal that was answered was then the first step
 * of signing in, and nothing is to blame but what other words of the paste prove.
 */
export function endsWell(input: RuleInput): boolean {
  const { exchanges, failing } = input;
  const last = exchanges.findLast(({ response }) => typeof response?.status === 'number');
  if (failing !== null || last?.response === undefined) return false;
  if (isSuccess(last) && exchanges.some(({ response }) => asksForLogin(response?.status))) return true;
  return (isSuccess(last) || last.response.status === 304) && isQuiet(input);
}

/** What a server may answer with success though it refuses: an error in its own words, or a page that asks for a login. */
const REFUSES =
  /"(?:error|errors|err|fault|exception)"\s*:\s*["{[]\s*[^\s\]}"]|"(?:ok|success|authenticated)"\s*:\s*false|<\w*:?(?:fault|error)\b|type=["']?password/i;
/** A body beyond this is not the message of a refusal. */
const LONGEST = 20_000;

/** Whether each call was answered, no body refuses, no redirect leads to a login, and no words round the messages tell of trouble. */
function isQuiet({ text, exchanges }: RuleInput): boolean {
  if (exchanges.some(isOpen) || triesBothSpellings(text, exchanges)) return false;
  const messages = exchanges
    .filter((exchange) => !isSentence(exchange))
    .flatMap(({ request, response }) => [request, response].filter((one) => one !== undefined));
  if (messages.some(({ body }) => body && REFUSES.test(body.text.slice(0, LONGEST)))) return false;
  const told = messages.flatMap(({ body }) => (body ? [wordsBelow(body.text.slice(0, LONGEST))] : [])).join('\n');
  const around = outside(
    text,
    messages.flatMap(({ span, body }) => (body ? [span, body.span] : [span])),
  );
  return !tellsOfTrouble(told) && !tellsOfTrouble(around.replace(/^[ \t]*[*{}].*$/gm, ''));
}

/** A program that says a status in its own words: they may tell of trouble. */
function isSentence({ request, response }: Exchange): boolean {
  return request === undefined && response?.fields.length === 0 && response.body === undefined;
}

/** A call that a browser gave up, a redirect to a login, or a cookie of another site, which a browser may drop unsaid. */
function isOpen({ request, response }: Exchange): boolean {
  if (!response) return false;
  if (typeof response.status !== 'number' || response.status < 200) return true;
  if (/log-?in|sign-?in|auth|sso/i.test(fieldValue(response, 'location') ?? '')) return true;
  return isCrossOrigin(request) && fieldValue(response, 'set-cookie') !== undefined;
}

/** Somebody who typed two commands, for a path with a slash at its end and without, shows what makes the difference. */
function triesBothSpellings(text: string, exchanges: readonly Exchange[]): boolean {
  const typed = exchanges.flatMap(({ request }) => (request?.url && isTyped(text, request) ? [request.url] : []));
  const urls = new Set(typed);
  return typed.some((url) => url.endsWith('/') && urls.has(url.slice(0, -1)));
}

/** What a person wrote below a message is read as its content: all of it, or what stands behind JSON or a page. */
function wordsBelow(body: string): string {
  return /^\s*[[{<"]/.test(body)
    ? body.slice(Math.max(...['}', ']', '>', '"'].map((end) => body.lastIndexOf(end))) + 1)
    : body;
}

/** The text without those places. */
function outside(text: string, places: readonly Span[]): string {
  let at = 0;
  const rest: string[] = [];
  for (const { start, end } of places.toSorted((a, b) => a.start - b.start)) {
    if (start > at) rest.push(text.slice(at, start));
    at = Math.max(at, end);
  }
  return [...rest, text.slice(at)].join('\n');
}
