import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'none', paste: 'The required audience is missing', marks: ['required audience is missing'] },
  {
    name: 'not for this one',
    paste: 'The token is not allowed to be used by this audience',
    marks: ['not allowed to be used by this audience'],
  },
  {
    name: 'a library of its own words',
    paste: 'verification failed: audience is not allowed for this api',
    marks: ['audience is not allowed'],
  },
  { name: 'in one word', paste: '{"error":"invalid_audience"}', marks: ['invalid_audience'] },
  {
    name: 'the audience alone',
    paste: '"aud": "https://api.example.com",\n"iss": "https://id.example.com"',
    marks: [],
  },
  {
    name: 'the client is not in it',
    paste: "invalid claims, cannot find 'client_id' in 'aud' claim, aud=[account], client_id=app",
    marks: ["cannot find 'client_id' in 'aud"],
  },
  {
    name: 'another one than ours',
    paste: 'JWT aud https://one.example.com but our API is api://two',
    marks: ['JWT aud https://one.example.com but our API'],
  },
  {
    name: 'two values',
    paste: 'aud is "account" and the API expects "my-api"',
    marks: ['aud is "account" and the API expects'],
  },
  {
    name: 'the client that a token was made for',
    paste: "Error: claim 'cid' value 'fake-1' does not match expected value 'fake-2'",
    marks: ["claim 'cid' value 'fake-1' does not match"],
  },
  {
    name: 'for another one',
    paste: 'This token is not intended for this API',
    marks: ['token is not intended for this API'],
  },
  {
    name: 'not satisfied',
    paste: '"aud" not satisfied',
    marks: ['"aud" not satisfied'],
  },
  {
    name: 'not in a list',
    paste: 'The audience [x] is not listed as a trusted audience',
    marks: ['not listed as a trusted audience'],
  },
  {
    name: 'a code',
    paste: 'ERR_AUDIENCE_MISMATCH',
    marks: [],
  },
  {
    name: 'a claim by its name',
    paste: '{"claim":"aud","reason":"check_failed"}',
    marks: ['claim":"aud"'],
  },
  {
    name: 'readers',
    paste: 'Our audience grew in the last year',
    marks: [],
  },
  {
    name: 'a missing option',
    paste: 'gcloud auth print-identity-token without --audiences: 401',
    marks: ['without --audiences'],
  },
  {
    name: 'another one is needed',
    paste: 'the audience is https://a.example but https://b.example is needed',
    marks: ['audience is https://a.example but https://b.example is needed'],
  },
  {
    name: 'a list without it',
    paste: 'aud claim [account] does not contain my-api',
    marks: ['aud claim [account] does not contain'],
  },
  {
    name: 'both are named',
    paste: 'expected aud: api://default, actual: api://other',
    marks: ['expected aud: api://default, actual'],
  },
];
