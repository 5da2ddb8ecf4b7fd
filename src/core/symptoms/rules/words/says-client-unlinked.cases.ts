import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a runner', paste: 'error="unauthenticated: unregistered runner"', marks: ['unregistered runner'] },
  { name: 'a device', paste: 'conflict: device_removed', marks: ['device_removed'] },
  { name: 'a machine', paste: 'API error: ent: machine not found', marks: ['ent: machine not found'] },
  { name: 'a condition', paste: 'if the device was removed, pair it again', marks: [] },
  { name: 'a user', paste: 'user not found', marks: [] },
  { name: 'a plug', paste: 'usb 1-1: device removed', marks: [] },
  { name: 'by its id', paste: '401: No agent found with that agentId', marks: ['No agent found with that agentId'] },
  {
    name: 'an instance',
    paste: 'error 401: unauthorized, instance not found',
    marks: ['401: unauthorized, instance not found'],
  },
  {
    name: 'from another phone',
    paste: 'reason: logged out from another device',
    marks: ['logged out from another device'],
  },
  { name: 'no refusal', paste: '404 instance not found', marks: [] },
];
