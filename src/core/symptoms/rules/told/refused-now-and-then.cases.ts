import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'replicas',
    paste: 'with two replicas the API says 401 for a token of the other one',
    marks: ['two replicas the API says 401'],
  },
  {
    name: 'turn by turn',
    paste: 'every second request ends in 401 Unauthorized',
    marks: ['every second request ends in 401'],
  },
  {
    name: 'sometimes',
    paste: 'sometimes it works, sometimes I get unauthorized',
    marks: ['sometimes it works, sometimes I get unauthorized'],
  },
  {
    name: 'a balancer',
    paste: 'invalid signature as soon as there is a load balancer',
    marks: ['invalid signature as soon as there is a load balancer'],
  },
  { name: 'always', paste: 'each request gets 401', marks: [] },
  { name: 'one server', paste: 'Received status code 401 from server: Unauthorized', marks: [] },
  { name: 'several users', paste: 'two users got 401', marks: [] },
];
