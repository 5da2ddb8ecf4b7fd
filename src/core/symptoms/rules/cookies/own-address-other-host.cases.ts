import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a board',
    paste: "BASE_URL=http://localhost:3000\nWebSocket connection to 'wss://board.example.com/socket' failed: 401",
    marks: ['BASE_URL=http://localhost'],
  },
  {
    name: 'with and without www',
    paste: "'url' => 'https://forum.example.com'\nopened as https://www.forum.example.com, POST 401 not_authenticated",
    marks: ["'url' => 'https://forum.example.com"],
  },
  {
    name: 'an origin that is not known',
    paste: 'Invalid origin: https://notes.example.com\nAPP_BASE_URL=http://localhost:22300',
    marks: ['APP_BASE_URL=http://localhost'],
  },
  {
    name: 'the same host',
    paste: 'BASE_URL=https://board.example.com\nGET https://board.example.com/session 401',
    marks: [],
  },
  { name: 'nothing is lost', paste: 'BASE_URL=http://localhost:3000, origin: https://board.example.com', marks: [] },
  {
    name: 'a call to a service',
    paste: 'BASE_URL=http://localhost:3000\nPOST https://api.example.com/v1/charges 401 Invalid API Key\nauth',
    marks: [],
  },
  {
    name: 'with www',
    paste: 'AUTH_ORIGIN=https://shop.example\nGET https://www.shop.example/auth/cb: callback_error, state was missing',
    marks: ['AUTH_ORIGIN=https://shop.example'],
  },
];
