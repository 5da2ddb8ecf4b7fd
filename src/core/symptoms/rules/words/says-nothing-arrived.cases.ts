import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'of a cookie', paste: 'No cookie auth credentials found', marks: ['No cookie auth credentials'] },
  {
    name: 'was not passed',
    paste: 'You did not pass an authentication token',
    marks: ['did not pass an authentication token'],
  },
  { name: 'in Chinese', paste: '401 未提供令牌', marks: ['未提供令牌'] },
  { name: 'a gateway', paste: '{"message":"No API key found in request"}', marks: ['No API key'] },
  { name: 'the field', paste: 'The authorization header is missing', marks: ['authorization header is missing'] },
  { name: 'what came', paste: 'Authorization: Bearer fake', marks: [] },
  { name: 'a page of results', paste: 'If no token is provided, the default page is the first page.', marks: [] },
  { name: 'a key of a table', paste: 'Environment missing required key: HTTP_HOST', marks: [] },
  {
    name: 'it was forgotten',
    paste: 'I forgot to send the Authorization header',
    marks: ['forgot to send the Authorization'],
  },
  { name: 'none included', paste: 'no authorization included in request', marks: ['no authorization included'] },
  { name: 'a command to sign in', paste: "Please run 'az login' to setup account.", marks: ["Please run 'az login"] },
  { name: 'tests of a login', paste: 'the workers run the login tests', marks: [] },
  {
    name: 'a typed header',
    paste: 'Header of type `authorization` was missing',
    marks: ['Header of type `authorization` was missing'],
  },
  { name: 'another token', paste: 'Forbidden (CSRF token missing.): /api/items/', marks: [] },
  {
    name: 'JavaScript',
    paste:
      "TypeError: Cannot read properties of undefined (reading 'split')\n    at authenticateToken (/app/auth.js:5:40)",
    marks: ["reading 'split')\n    at authenticateToken"],
  },
  {
    name: 'JavaScript elsewhere',
    paste: "TypeError: Cannot read properties of undefined (reading 'split')\n    at parseLine (/app/csv.js:5:40)",
    marks: [],
  },
  { name: 'of SOAP', paste: 'Missing wsse:Security header in request', marks: ['Missing wsse:Security header'] },
  { name: 'in one word', paste: '{"error":"token_not_provided"}', marks: ['token_not_provided'] },
  {
    name: 'by its name',
    paste: 'header "Authorization" was not found',
    marks: ['header "Authorization" was not found'],
  },
  { name: 'as a code', paste: '{"code":"AUTH_HEADER_MISSING"}', marks: ['AUTH_HEADER_MISSING'] },
  { name: 'as a name', paste: '{"error":"ApiKeyMissingError"}', marks: ['ApiKeyMissingError'] },
];
