import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'another issuer',
    paste: 'The token was not issued by the given issuers',
    marks: ['not issued by the given issuers'],
  },
  { name: 'before the name', paste: '401: untrusted issuer https://id.example.com/', marks: ['untrusted issuer'] },
  {
    name: 'behind the name',
    paste: 'The iss of this token does not match the settings',
    marks: ['iss of this token does not match'],
  },
  { name: 'of a certificate', paste: 'unable to get local issuer certificate: verification failed', marks: [] },
  {
    name: 'two addresses',
    paste: 'iss is https://a.example.com but the backend uses another',
    marks: ['iss is https://a.example.com but the backend uses'],
  },
  { name: 'claims that are printed', paste: 'JWT (claims->{"iss":"https://id.example.com"}) rejected', marks: [] },
  {
    name: 'no provider',
    paste: 'No auth provider found for this token',
    marks: ['No auth provider found for this token'],
  },
  {
    name: 'side by side',
    paste: 'iss "http://localhost:4000" vs discovery',
    marks: ['iss "http://localhost:4000" vs '],
  },
  {
    name: 'another realm',
    paste: 'The token was issued by another realm',
    marks: ['issued by another realm'],
  },
  {
    name: 'an issuer of cards',
    paste: 'The issuer of the card declined',
    marks: [],
  },
  { name: 'parts of a program', paste: 'NullInjectorError: no providers found for token', marks: [] },
];
