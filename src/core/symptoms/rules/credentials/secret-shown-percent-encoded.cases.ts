import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a secret in quotes',
    paste: 'Since the update "fake+word" is sent as "fake%2Bword" and I get invalid_client',
    marks: ['fake%2Bword'],
  },
  {
    name: 'what a console shows',
    paste: 'client.password = "what?ever$"\nclient.password\n=> "what%3Fever%24"\n401 Unauthorized',
    marks: ['what%3Fever%24'],
  },
  {
    name: 'a parameter of a form',
    paste: 'secret: ab/cd+ef==\nclient_secret=ab%2Fcd%2Bef%3D%3D gives 401',
    marks: ['ab%2Fcd%2Bef%3D%3D'],
  },
  { name: 'only the encoded value', paste: 'It sends "fake%2Bword" and I get 401', marks: [] },
  {
    name: 'an address that comes back',
    paste: 'redirect_uri=https%3A%2F%2Fapp.example.com%2Fcb\nhttps://app.example.com/cb is refused with 401',
    marks: [],
  },
  { name: 'a name of mail', paste: 'bob@example.com is sent as bob%40example.com and I get 401', marks: [] },
  { name: 'no trouble', paste: 'Write "fake%2Bword" for "fake+word"', marks: [] },
];
