import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a body',
    paste: '{"code":20003,"message":"Authentication Error - No credentials provided","status":401}',
    marks: ['No credentials provided'],
  },
  {
    name: 'an upload',
    paste: 'error: Missing credentials for https://packages.example.com/upload/',
    marks: ['Missing credentials for'],
  },
  {
    name: 'a code',
    paste: '{"error":"NO_CREDENTIALS_PROVIDED","status":401}',
    marks: ['NO_CREDENTIALS_PROVIDED'],
  },
  {
    name: 'a database',
    paste: '401 {"message": "authentication failed: no authentication data in the request"}',
    marks: ['no authentication data in the request'],
  },
  {
    name: 'wanted and not there',
    paste: 'rpc error: a valid token is required but was not given',
    marks: ['token is required but was not'],
  },
  {
    name: 'two names',
    paste: '401: username and password are required',
    marks: ['username and password are required'],
  },
  { name: 'German', paste: '401 Keine Anmeldedaten übermittelt', marks: ['Keine Anmeldedaten'] },
  { name: 'either way', paste: '401 Missing or invalid credentials', marks: [] },
  { name: 'refused', paste: '401 No valid credentials found in request', marks: [] },
  { name: 'one field of several', paste: '401 Missing X-Api-Key header', marks: [] },
  {
    name: 'of the library of a vendor',
    paste: "{ code: 'AUTH_FAILED', description: 'Authentication credentials not found on the Request Headers' }",
    marks: ['credentials not found'],
  },
  { name: 'a lamp', paste: '{"error":"No Authorization","success":false}', marks: ['"No Authorization"'] },
  { name: 'done without', paste: 'INFO no credentials provided, using anonymous pull', marks: [] },
  { name: 'in French', paste: 'Aucune authentification fournie', marks: ['Aucune authentification'] },
  { name: 'in German', paste: '{"fehler":"Nicht authentifiziert"}', marks: ['Nicht authentifiziert'] },
  {
    name: 'a database',
    paste: 'MongoServerError: command find requires authentication',
    marks: ['command find requires authentication'],
  },
];
