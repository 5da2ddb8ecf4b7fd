import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'properties of a scanner',
    paste: 'ERROR: Not authorized. Please provide the values of the properties sonar.login and sonar.password.',
    marks: ['Please provide the values of the properties sonar.login'],
  },
  {
    name: 'a client',
    paste: 'Error: Please provide your Example Mail API key. Create one in the settings.',
    marks: ['Please provide your Example Mail API key'],
  },
  { name: 'what a client needs', paste: 'Error: Client requires an API Key.', marks: ['Client requires an API Key'] },
  {
    name: 'a repository',
    paste: '403 {"message":"Access to this repository requires an access token"}',
    marks: ['repository requires an access token'],
  },
  { name: 'a tool', paste: 'Invalid argument: GitHub token is not set', marks: ['GitHub token is not set'] },
  { name: 'a value is there', paste: '401 Please provide a valid API key', marks: [] },
  { name: 'a variable is named', paste: 'Please provide an API key in OPENAI_API_KEY', marks: [] },
  { name: 'a second factor', paste: '401 Please provide your two-factor token', marks: [] },
  {
    name: 'a login was sent',
    paste: '401 Please supply a token\nheaders = {"Authorization": "Bearer fake"}',
    marks: [],
  },
  { name: 'a number of tokens', paste: 'Please specify a token limit', marks: [] },
];
