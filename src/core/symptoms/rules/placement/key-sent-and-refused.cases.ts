import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a key field', paste: curlTrace({ sent: ['X-Api-Key: fake-key'] }), marks: ['fake-key'] },
  {
    name: 'a field of a service',
    paste: curlTrace({ sent: ['Ocp-Apim-Subscription-Key: fake-key'] }),
    marks: ['fake-key'],
  },
  { name: 'a token of Plex', paste: curlTrace({ path: '/library?X-Plex-Token=fake' }), marks: ['X-Plex-Token=fake'] },
  { name: 'a key of ClickHouse', paste: curlTrace({ sent: ['X-ClickHouse-Key: fake-key'] }), marks: ['fake-key'] },
  { name: 'a field of a form', paste: curlTrace({ sent: ['X-CSRF-Token: fake-token'] }), marks: [] },
  { name: 'let in', paste: curlTrace({ sent: ['X-Api-Key: fake-key'], status: '200 OK' }), marks: [] },
];
