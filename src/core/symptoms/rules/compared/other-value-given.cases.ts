import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'two that were swapped',
    paste: 'I had swapped client id and client secret',
    marks: ['swapped client id and client secret'],
  },
  {
    name: 'both the wrong way round',
    paste: 'Access ID and Access Secret exchanged',
    marks: ['ID and Access Secret exchanged'],
  },
  {
    name: 'a setting for another',
    paste: 'DD_API_KEY is set to the application key',
    marks: ['DD_API_KEY is set to the application key'],
  },
  { name: 'the right one', paste: 'DD_API_KEY is set to the correct key', marks: [] },
  {
    name: 'the id of a key',
    paste: 'I had pasted the key id instead of the secret',
    marks: ['pasted the key id instead of the secret'],
  },
  {
    name: 'one of two keys',
    paste: 'we used the publishable key instead of the secret key',
    marks: ['used the publishable key instead of the secret'],
  },
  { name: 'the wrong one', paste: 'I copied the wrong token', marks: ['I copied the wrong token'] },
  { name: 'an id as a password', paste: 'used a project id as password', marks: ['used a project id as password'] },
  {
    name: 'an id, and not the key',
    paste: 'I pasted the API Key ID, not the key',
    marks: ['pasted the API Key ID, not the key'],
  },
  {
    name: 'in a field for another',
    paste: 'I put the read access token into api_key=',
    marks: ['I put the read access token into api_key'],
  },
  {
    name: 'made elsewhere',
    paste: 'the key was from the staging portal, not from production',
    marks: ['key was from the staging portal, not from '],
  },
  {
    name: 'the key of the account as a token',
    paste: 'curl -H "Authorization: Bearer <Global API Key>"',
    marks: ['Bearer <Global API Key'],
  },
  { name: 'in its field', paste: 'I put the api key into the api_key field', marks: [] },
  { name: 'another field', paste: 'I used the key header instead of the Authorization token', marks: [] },
  { name: 'advice', paste: 'use a token', marks: [] },
  { name: 'how Basic is used', paste: 'we use the API key as password', marks: [] },
  {
    name: 'where the key belongs',
    paste: 'You passed your project ID where the API key is expected',
    marks: ['passed your project ID where the API key is expected'],
  },
];
