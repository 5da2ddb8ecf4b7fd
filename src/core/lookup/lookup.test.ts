import { describe, expect, it } from 'vitest';
import { createLookup } from './lookup.ts';
import { records } from './records/fixture.ts';

const { lookup } = createLookup(records);
const keys = (query: string) => lookup(query).map(({ key }) => key);

describe('what comes first', () => {
  it.each([
    ['401', '401'],
    ['401.2', '401.2'],
    ['401 2 5', '401.2'],
    ['401.99', '401'],
    ['499', '499'],
    ['nginx 499', 'nginx/499'],
    ['arcgis error 499', 'esri/499'],
    ['status 499 in access.log', 'nginx/499'],
    ['525', 'cloudflare/525'],
    ['400 The SSL certificate error', 'nginx/495'],
    ['/NGINX/499', 'nginx/499'],
    ['http-401', '401'],
    ['401.html', '401'],
    ['iis/401.2', '401.2'],
    ['compare/403-vs-401', 'compare/401-vs-403'],
    ['unathorized', '401'],
    ['AUTHORIZATION REQUIRED', '401'],
    ['NotFoundHttpException', '404'],
    ['gateway time-out', '504'],
    ['www-authenticate', 'headers/www-authenticate'],
    ['www-authentificate', 'headers/www-authenticate'],
    ['the Allow header', 'headers/allow'],
    ['WWW-Authenticate: Bearer', 'schemes/bearer'],
    ['Authorization: Basic Ym9iOng=', 'schemes/basic'],
    ['ntlm', 'schemes/ntlm'],
    ['forbidden vs unauthorized', 'compare/401-vs-403'],
    ['403 instead of 401', 'compare/401-vs-403'],
    ['TokenExpiredError: jwt expired', 'causes/api-expired-token'],
    ['preflight', 'causes/cors-preflight-401'],
    ['works in Postman but not in my code, 401', 'fix/401'],
    ['open() "/etc/htpasswd" failed', '500'],
    ['cheat sheet', 'codes'],
  ])('%s leads to %s', (query, key) => {
    expect(keys(query)[0]).toBe(key);
  });

  it('is the cause that a log line names, then its code, then its scheme', () => {
    const line = '2026/11/24 08:54:24 [error] 15#15: *12 user "bob" was not found in "/etc/nginx/.htpasswd"';
    expect(keys(line).slice(0, 3)).toEqual(['causes/nginx-user-not-found', '401', 'schemes/basic']);
  });

  it('is the number, when a text of another code stands beside it', () => {
    expect(keys('HTTP 403: user bob was not found in the list')[0]).toBe('403');
  });
});

describe('a target', () => {
  it('says where, what, why and by which part of the query', () => {
    const query = 'error: user "bob" was not found in "x"';
    const [target] = lookup(query);
    expect(target).toMatchObject({
      url: '/causes/nginx-user-not-found/',
      title: 'nginx does not find the user in its password file',
      kind: 'cause',
      why: 'nginx writes this to its log',
    });
    expect(query.slice(target?.matched?.start, target?.matched?.end)).toBe('user "bob" was not found in');
  });

  it('shows how a misspelt word was read', () => {
    expect(lookup('forbiden')[0]?.why).toBe('“forbiden” read as “forbidden”');
  });
});

describe('any text', () => {
  it.each(['', '   ', '<script>alert(1)</script>', '\u0000', '\ud800', '((((', '*', '.'.repeat(500), '799'])(
    '%j gives a list and no error',
    (query) => expect(Array.isArray(lookup(query))).toBe(true),
  );

  it('gives at most as many targets as asked for', () => {
    expect(lookup('401 403 404 500', 2)).toHaveLength(2);
  });

  it('answers 1,000 random texts, each with its code where one stands there', () => {
    let seed = 7;
    const random = (most: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % most;
    };
    for (let count = 0; count < 1000; count++) {
      const part = () =>
        String.fromCharCode(...Array.from({ length: random(40) }, () => 32 + random(random(3) ? 95 : 9000)));
      expect(keys(`${part()} HTTP/1.1 404 ${part()}`)).toContain('404');
    }
  });
});
