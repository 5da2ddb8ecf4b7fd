import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the name of the hash',
    paste: 'WARN[0000] The "apr1" variable is not set. Defaulting to a blank string.',
    marks: ['The "apr1" variable is not set'],
    from: 'docker compose 2',
  },
  {
    name: 'a salt',
    paste:
      'time="2026-11-24T08:54:24Z" level=warning msg="The \\"x3kQ9vZ\\" variable is not set. Defaulting to a blank string."',
    marks: ['The \\"x3kQ9vZ\\" variable is not set'],
  },
  {
    name: 'a variable of a person',
    paste: 'WARN[0000] The "API_TOKEN" variable is not set. Defaulting to a blank string.',
    marks: [],
  },
  {
    name: 'in small letters',
    paste: 'WARN[0000] The "apikey" variable is not set. Defaulting to a blank string.',
    marks: [],
  },
];
