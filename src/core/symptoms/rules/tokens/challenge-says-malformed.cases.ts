import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const refused = (words: string, error = 'invalid_token') =>
  curlTrace({ got: [`WWW-Authenticate: Bearer error="${error}", error_description="${words}"`] });

export const cases: readonly RuleCase[] = [
  {
    name: 'the token is malformed',
    paste: refused('The access token is malformed'),
    marks: ['error_description="The access token is malformed"'],
  },
  { name: 'malformed first', paste: refused('Malformed JWT'), marks: ['error_description="Malformed JWT"'] },
  { name: 'another reason', paste: refused('The access token expired'), marks: [] },
  { name: 'the request is malformed', paste: refused('The request is malformed', 'invalid_request'), marks: [] },
];
