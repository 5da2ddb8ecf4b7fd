import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'renamed',
    paste: 'The platform consumes the Authorization header. Renamed to X-Auth-Token it works.',
    marks: ['Authorization header. Renamed to X-Auth-Token it works'],
  },
  {
    name: 'the other way round',
    paste: 'x-custom-authorization works, but the Authorization header is overwritten by the proxy',
    marks: ['x-custom-authorization works, but the Authorization header is overwritten'],
  },
  { name: 'a key of a service', paste: 'X-Api-Key works, Authorization does not', marks: [] },
  { name: 'no word of it', paste: 'Send X-Auth-Token with each call.', marks: [] },
];
