import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a variable that is not set',
    paste: 'FAKE_API_KEY environment variable not set, exiting.',
    marks: ['FAKE_API_KEY environment variable not set'],
  },
  { name: 'is missing', paste: 'AuthenticationError: FAKE_API_KEY is missing', marks: ['FAKE_API_KEY is missing'] },
  {
    name: 'is needed',
    paste: "it's necessary to set a FAKE_API_TOKEN environment variable",
    marks: ['necessary to set a FAKE_API_TOKEN'],
  },
  {
    name: 'a list',
    paste: 'Missing required environment variables: FAKE_SECRET',
    marks: ['Missing required environment variables: FAKE_SECRET'],
  },
  { name: 'one is made', paste: 'FAKE_SECRET_KEY not set, using a random value', marks: [] },
  { name: 'a token was made', paste: 'invalid signature\nFAKE_JWT_SECRET not set in docker run', marks: [] },
  { name: 'a parameter', paste: '{"error":"api_key is missing"}', marks: [] },
  { name: 'a variable that is set', paste: 'FAKE_API_KEY is set', marks: [] },
  {
    name: 'of Rust',
    paste: "panicked at 'Cannot get the BOT_TOKEN env variable: NotPresent'",
    marks: ['Cannot get the BOT_TOKEN'],
  },
  { name: 'of Python', paste: "KeyError: 'SHOP_API_KEY'", marks: ["KeyError: 'SHOP_API_KEY'"] },
  { name: 'in German', paste: 'SHOP_API_KEY ist nicht gesetzt', marks: ['SHOP_API_KEY ist nicht gesetzt'] },
  { name: 'another key', paste: "KeyError: 'shop_key'", marks: [] },
  {
    name: 'it signs tokens, in one word',
    paste: 'Failed to authenticate user | invalid jwt: InvalidSignature\nSHOP_JWT_SECRET unset',
    marks: [],
  },
  { name: 'a list', paste: 'SHOP_API_KEY => (not set)', marks: ['SHOP_API_KEY => (not set)'] },
  {
    name: 'the program has a default',
    paste: 'SHOP_SECRET_KEY was not set, using the default',
    marks: [],
  },
];
