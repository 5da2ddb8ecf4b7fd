/** A small site for the tests of the lookup: tables in the shape of the real ones, written by hand. */
import { pack } from './pack.ts';
import type { LookupRecords, LookupTables } from './records.ts';

export const tables: LookupTables = {
  codes: [
    ['400', 'Bad Request', []],
    ['401', 'Unauthorized', ['Authorization Required']],
    ['403', 'Forbidden', []],
    ['404', 'Not Found', []],
    ['500', 'Internal Server Error', []],
    ['502', 'Bad Gateway', []],
    ['504', 'Gateway Timeout', []],
  ],
  vendors: [
    ['iis', 'Microsoft IIS'],
    ['nginx', 'nginx'],
    ['esri', 'Esri ArcGIS'],
    ['cloudflare', 'Cloudflare'],
  ],
  variants: [
    [0, '401.2', 'Logon failed due to server configuration', 0, 401],
    [1, '499', 'Client Closed Request', 1, 0],
    [2, '499', 'Token Required', 0, 0],
    [3, '525', 'SSL handshake failed', 0, 0],
    [1, '495', 'SSL Certificate Error', 1, 400],
  ],
  causes: [
    ['nginx-user-not-found', 'nginx does not find the user in its password file', [401], [0]],
    ['api-expired-token', 'The access token has expired', [401], [1]],
    ['cors-preflight-401', 'The CORS preflight is answered with 401', [401], []],
  ],
  schemes: [
    ['basic', 'Basic', []],
    ['bearer', 'Bearer', ['invalid_token']],
    ['ntlm', 'NTLM', []],
  ],
  headers: [
    ['www-authenticate', 'WWW-Authenticate'],
    ['retry-after', 'Retry-After'],
    ['allow', 'Allow'],
  ],
  comparisons: [['401-vs-403', '401 or 403']],
  fixes: [['clear-cookies', 'Clear the cookies of this site']],
  trees: [['401', 'Find the cause of a 401']],
  places: [['codes', 'All status codes', ['cheat sheet', 'list']]],
  products: [['nginx'], ['jsonwebtoken']],
  texts: [
    ['user * was not found in', '401', 'log', 0, [0], []],
    ['jwt expired|tokenexpirederror', '', 'log', 1, [1], []],
    ['400 the ssl certificate error', 'nginx/495', '', 0, [], []],
    ['open * ~passw * failed', '500', 'log', 0, [], []],
  ],
};

export const records: LookupRecords = pack(tables);
