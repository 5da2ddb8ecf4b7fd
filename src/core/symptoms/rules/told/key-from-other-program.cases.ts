import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a container manager',
    paste: 'photo-go upload -key=<my gen api key from portainer>',
    marks: ['api key from portainer'],
  },
  { name: 'its own key', paste: 'portainer: 401 with the key from Portainer', marks: [] },
  { name: 'another service', paste: 'the key from Stripe is refused', marks: [] },
];
