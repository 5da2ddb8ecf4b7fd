/** Names of fields that tell a block of header lines from other `name: value` text, and a request from a response. */

const REQUEST =
  'host user-agent accept accept-encoding accept-language accept-charset authorization proxy-authorization cookie ' +
  'referer origin if-none-match if-modified-since if-match range te expect dnt upgrade-insecure-requests ' +
  'x-requested-with x-api-key api-key apikey x-auth-token x-access-token x-csrf-token x-xsrf-token dpop max-forwards ' +
  'proxy-connection access-control-request-method access-control-request-headers x-forwarded-for x-forwarded-proto ' +
  'x-forwarded-host forwarded x-real-ip private-token job-token x-amz-date x-amz-content-sha256 x-amz-security-token ' +
  'ocp-apim-subscription-key x-goog-api-key postman-token priority purpose from';
const RESPONSE =
  'www-authenticate proxy-authenticate authentication-info proxy-authentication-info set-cookie server location etag ' +
  'age vary last-modified allow retry-after strict-transport-security x-powered-by content-security-policy ' +
  'x-frame-options x-content-type-options x-xss-protection referrer-policy permissions-policy cf-ray cf-cache-status ' +
  'alt-svc expires report-to nel accept-ranges content-disposition p3p proxy-status cache-status server-timing ' +
  'x-aspnet-version x-cache x-served-by x-runtime etag x-github-request-id docker-distribution-api-version clear-site-data';
const EITHER =
  'content-type content-length content-encoding content-language date connection keep-alive cache-control ' +
  'transfer-encoding pragma upgrade via x-request-id x-correlation-id link trailer warning content-md5 digest';

const SIDES = new Map<string, Side>([
  ...REQUEST.split(' ').map((name) => [name, 'request'] as const),
  ...RESPONSE.split(' ').map((name) => [name, 'response'] as const),
  ...EITHER.split(' ').map((name) => [name, 'either'] as const),
]);

export type Side = 'request' | 'response' | 'either';

/** Which kind of message a field of that name belongs to; undefined for a name not known. */
export function sideOf(name: string): Side | undefined {
  const lower = name.toLowerCase();
  const known = SIDES.get(lower);
  if (known) return known;
  if (lower.startsWith('sec-fetch-') || lower.startsWith('sec-ch-')) return 'request';
  if (lower.startsWith('access-control-') || lower.startsWith('x-ratelimit-') || lower.startsWith('x-amzn-'))
    return 'response';
  return undefined;
}

/** Names that alone make a line a header line: nothing else is written that way. */
export function isTelling(name: string): boolean {
  return /^(?:www-authenticate|proxy-authenticate|(?:proxy-)?authorization|set-cookie|x-api-key)$/i.test(name);
}
