/** Exchanges as a ladder: hosts, proxies, redirects, and which refusals are a normal part of signing in. */
import { authorityOf, pathOf } from '../../http/address.ts';
import { type Exchange, fieldsNamed } from '../../http/exchange.ts';
import { asksForLogin } from '../../http/status.ts';
import type { Ladder, Rung, RungKind } from '../../ladder/ladder.ts';
import { mask } from '../../masking/mask.ts';
import { challengesIn } from '../../symptoms/facts/challenges.ts';

/** How many rungs are drawn at most; of a longer trace those around the failure. */
const mostRungs = 14;
/** How many hosts get a lane at most; the others share one. */
const mostHosts = 3;

const proxy = 'proxy';

/**
 * What it shows of addresses is masked; of credentials it shows the scheme alone.
 *
 * @param hide masks an address, with the masks of the paste that it stands in.
 */
export function ladderOf(
  exchanges: readonly Exchange[],
  failing: number | null,
  hide: (url: string) => string = (url) => mask(url).text,
): Ladder {
  const last = failing ?? exchanges.length - 1;
  const before = Math.max(0, Math.min(last - mostRungs + 3, exchanges.length - mostRungs));
  const shown = exchanges.slice(before, before + mostRungs);
  const asked = whoIsAsked(shown);
  const lanes = lanesOf(asked);
  const rungs = shown.map((exchange, index) => {
    const lane = lanes.indexOf(asked[index] ?? '');
    const { request } = exchange;
    const shown = request?.url ? { ...exchange, request: { ...request, url: hide(request.url) } } : exchange;
    return rung(shown, lane < 0 ? lanes.length - 1 : lane, lanes, before + index === failing);
  });
  return { lanes, rungs, before };
}

/**
 * Whether a drawing tells more than the paste itself: several exchanges, or a call that names what was asked and failed. One
 * log line or one answer does not.
 */
export function tellsMore(exchanges: readonly Exchange[]): boolean {
  const [first, ...others] = exchanges;
  return others.length > 0 || (first?.request?.url !== undefined && (first.response?.status ?? 0) >= 400);
}

/** Whom each exchange asks: a proxy, a host, or `server` where the paste does not say. */
function whoIsAsked(exchanges: readonly Exchange[]): string[] {
  let host = 'server';
  return exchanges.map(({ request, response, tunnel }) => {
    host = authorityOf(request?.url) ?? host;
    return tunnel || response?.status === 407 || request?.method === 'CONNECT' ? proxy : host;
  });
}

function lanesOf(asked: readonly string[]): string[] {
  const hosts = [...new Set(asked)].filter((one) => one !== proxy);
  const servers = hosts.length > mostHosts ? [...hosts.slice(0, mostHosts - 1), 'other hosts'] : hosts;
  return ['client', ...(asked.includes(proxy) ? [proxy] : []), ...servers];
}

function rung({ request, response }: Exchange, to: number, lanes: readonly string[], failing: boolean): Rung {
  const { method, url } = request ?? {};
  const status = response?.status ?? null;
  const sent = sentSchemes(request);
  const kind = failing ? 'failing' : kindOf(status, method, sent);
  const lane = lanes[to] ?? 'server';
  const server = fieldsNamed(response, 'server')[0]?.value;
  const by = server && lane !== proxy ? `${lane} (${server})` : lane;
  const asked = [method ?? (url ? 'GET' : 'request'), url ? pathOf(url) : ''].filter(Boolean).join(' ');
  const answered = status === null ? 'no status shown' : [status, response?.reason].filter(Boolean).join(' ');
  const shown = sent.join(' + ');
  const { schemes, error } = challengesOf(response);
  const wanted = schemes.join(', ');
  return {
    to,
    asked: shown ? `${asked} [${shown}]` : asked,
    // The error value says more than the reason phrase, and both do not fit.
    answered: error ? `${status ?? ''} [${wanted}: ${error}]` : wanted ? `${answered} [${wanted}]` : answered,
    kind,
    words: `${asked}${shown && ` with ${shown}`}: ${by} answers ${answered}${wanted && `, asks for ${wanted}`}${error && ` and says ${error}`}${note(kind)}.`,
  };
}

/** The schemes of the credentials that a request carries; a value without one is `credentials`. */
function sentSchemes(request: Exchange['request']): string[] {
  return ['authorization', 'proxy-authorization'].flatMap((name) =>
    fieldsNamed(request, name).map(({ value }) => /^([A-Za-z][\w-]*)(?: |$)/.exec(value)?.[1] ?? 'credentials'),
  );
}

/**
 * Schemes that a refusal asks for, and the first error value that it gives, or an empty text. A success may carry the same
 * field with the server's own proof (RFC 4559, 4).
 */
function challengesOf(response: Exchange['response']): { schemes: string[]; error: string } {
  if (response?.status && response.status < 300) return { schemes: [], error: '' };
  const challenges = challengesIn(response).challenges.map(({ challenge }) => challenge);
  const errors = challenges.flatMap(({ params }) => params.get('error') ?? []);
  return {
    schemes: [...new Set(challenges.map(({ scheme }) => scheme))],
    error: errors.find((value) => /^[a-z][a-z_.-]{2,40}$/i.test(value)) ?? '',
  };
}

/** Schemes whose handshake holds a refusal of a request that carries credentials already. */
const inSteps = /^(negotiate|ntlm|digest|dpop)$/i;

function kindOf(status: number | null, method: string | undefined, sent: readonly string[]): RungKind {
  if (status === null) return 'other';
  if (asksForLogin(status)) return sent.every((one) => inSteps.test(one)) ? 'normal refusal' : 'refused';
  if (method === 'OPTIONS') return status >= 400 ? 'refused' : 'preflight';
  if (status >= 300 && status < 400) return 'redirect';
  if (status >= 400) return 'refused';
  return status >= 200 ? 'success' : 'other';
}

function note(kind: RungKind): string {
  if (kind === 'failing') return ', the failure';
  if (kind === 'normal refusal') return ', a normal part of signing in';
  if (kind === 'refused') return ', refused';
  return kind === 'redirect' ? ', a redirect' : '';
}
