import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a server of authorization',
    paste: 'Missing required parameter: client_id',
    marks: ['Missing required parameter: client_id'],
  },
  { name: 'a library', paste: 'Error: client_id is required', marks: ['client_id is required'] },
  { name: 'a strategy', paste: 'No client ID provided', marks: ['No client ID provided'] },
  { name: 'another parameter', paste: 'Missing required parameter: redirect_uri', marks: [] },
  { name: 'a manual', paste: 'The server answers 400 if client_id is missing.', marks: [] },
];
