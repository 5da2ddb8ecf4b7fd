/** The exchanges as a ladder: who sent what to whom, in order. Data for a drawing and for its equivalent in words. */
import type { Report } from './report.ts';

export interface Rung {
  /** What the client asked, shortened to the method and the path. */
  readonly asked: string;
  readonly answered: string;
  readonly status: number | null;
  /** Who answered: its own name where the response tells it. */
  readonly by: string;
  readonly kind: 'failing' | 'normal refusal' | 'redirect' | 'preflight' | 'refused' | 'success' | 'other';
  /** One sentence for those who do not see the drawing. */
  readonly words: string;
}

/** So many rungs are drawn; of a longer trace those around the failure. */
const MOST = 14;

/** The rungs to draw, with the index of the first. */
export function ladder({ exchanges, failing }: Report): { first: number; rungs: readonly Rung[] } {
  const last = failing ?? exchanges.length - 1;
  const first = Math.max(0, Math.min(last - MOST + 3, exchanges.length - MOST));
  return {
    first,
    rungs: exchanges.slice(first, first + MOST).map((exchange, index) => rung(exchange, first + index === failing)),
  };
}

function rung({ status, reason, method, url, server }: Report['exchanges'][number], failing: boolean): Rung {
  const asked = [method ?? (url ? 'GET' : 'request'), url ? path(url) : ''].filter(Boolean).join(' ');
  const answered = status === null ? 'no status shown' : [status, reason].filter(Boolean).join(' ');
  const by = status === 407 ? 'proxy' : (server ?? 'server');
  const kind = failing ? 'failing' : kindOf(status, method);
  return { asked, answered, status, by, kind, words: `${asked}: ${by} answers ${answered}${note(kind)}.` };
}

function kindOf(status: number | null, method: string | null): Rung['kind'] {
  if (status === null) return 'other';
  if (status === 401 || status === 407) return 'normal refusal';
  if (method === 'OPTIONS') return status >= 400 ? 'refused' : 'preflight';
  if (status >= 300 && status < 400) return 'redirect';
  if (status >= 400) return 'refused';
  return status >= 200 ? 'success' : 'other';
}

function note(kind: Rung['kind']): string {
  if (kind === 'failing') return ', the failure';
  if (kind === 'normal refusal') return ', a normal part of signing in';
  return kind === 'redirect' ? ', a redirect' : '';
}

/** The path of an absolute URL, at most 40 characters. */
function path(url: string): string {
  const target = url.replace(/^[a-z]+:\/\/[^/?#]+/i, '') || '/';
  return target.length > 40 ? `${target.slice(0, 37)}...` : target;
}
