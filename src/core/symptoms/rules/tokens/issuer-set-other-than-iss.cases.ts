import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an address of its own',
    paste: "issuerBaseURL: 'https://example.eu.auth0.com'\nthe token's iss is https://login.example.com/\n",
    marks: ['https://login.example.com/'],
  },
  {
    name: 'as a claim',
    paste: 'authority: https://idp.example.com\n{"iss": "https://other.example.com"}\n',
    marks: ['https://other.example.com'],
  },
  {
    name: 'the same host',
    paste: 'authority: https://idp.example.com\n{"iss": "https://idp.example.com/"}\n',
    marks: [],
  },
  { name: 'nothing is set', paste: '{"iss": "https://idp.example.com/"}', marks: [] },
  {
    name: 'a token of the first version of Entra',
    paste: 'authority: https://login.microsoftonline.com/fake\niss: https://sts.windows.net/fake/',
    marks: [],
  },
];
