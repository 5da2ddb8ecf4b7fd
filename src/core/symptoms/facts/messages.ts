/** Questions that many rules ask of a request or a response. */
import { addressOf } from '../../http/address.ts';
import { type Exchange, type Field, fieldsNamed, type Request, type Response } from '../../http/exchange.ts';
import { isLoginRefusal } from '../../http/status.ts';
import type { RuleInput } from '../rule.ts';

/** The value of the first field of that name. */
export function fieldValue(
  message: { readonly fields: readonly Field[] } | undefined,
  name: string,
): string | undefined {
  return fieldsNamed(message, name)[0]?.value;
}

/** The first field of those names, in the order of the names. */
export function firstField(message: Request | Response | undefined, ...names: readonly string[]): Field | undefined {
  return names.flatMap((name) => fieldsNamed(message, name))[0];
}

const KEY_LIKE =
  /^(?:authorization|cookie|proxy-authorization|(?:x-)?(?:(?!csrf|xsrf|idempotency)[a-z]{2,12}-)?(?:api|auth|access)?[-_]?(?:key|token)|dpop)$/i;

/** Addresses that carry a secret in their path: of Telegram's bots, of hooks. */
export const SECRET_IN_PATH = /\/bot[^/\s]{1,20}:[^/\s]{1,100}\/|\/\/hooks\.slack\.com\/|\/api\/webhooks\//i;

/** Whether the request shows a login of any kind: in a field, in its path, or a key in its query. */
export function carriesLogin(request: Request | undefined): boolean {
  return (
    request?.fields.some(({ name }) => KEY_LIKE.test(name)) === true ||
    /[?&](?:api_?key|key|(?:access_|ws|x-[a-z]{2,12}-)?token|sig(?:nature)?)=/i.test(request?.url ?? '') ||
    SECRET_IN_PATH.test(request?.url ?? '')
  );
}

/** The scheme's word of an Authorization value, in lower case. */
export function loginScheme(request: Request | undefined): string | undefined {
  return fieldValue(request, 'authorization')?.split(/\s/, 1)[0]?.toLowerCase();
}

export function isRefusal({ response }: Exchange): boolean {
  return isLoginRefusal(response?.status);
}

export function isSuccess({ response }: Exchange): boolean {
  return typeof response?.status === 'number' && response.status >= 200 && response.status < 300;
}

/** Whether the fields of any answer are shown, so that what was sent can be compared with it. */
export function showsAnswerFields({ exchanges }: Pick<RuleInput, 'exchanges'>): boolean {
  return exchanges.some(({ response }) => (response?.fields.length ?? 0) > 0);
}

/** Whether a script of one origin calls another one, as far as the request's own fields tell. */
export function isCrossOrigin(request: Request | undefined): boolean {
  const fetchSite = fieldValue(request, 'sec-fetch-site')?.toLowerCase();
  if (fetchSite !== undefined) return fetchSite === 'cross-site' || fetchSite === 'same-site';
  const from = addressOf(fieldValue(request, 'origin'));
  const to = addressOf(request?.url);
  if (!from || !to) return false;
  // Where a paste shows only a path, the scheme is a guess: that alone parts no origins.
  const ownPorts = [from, to].every(({ port }) => port === '80' || port === '443');
  return from.host !== to.host || (from.port !== to.port && !ownPorts);
}
