import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a runner', paste: 'error="unauthenticated: unregistered runner"', marks: ['unregistered runner'] },
  { name: 'a device', paste: 'conflict: device_removed', marks: ['device_removed'] },
  { name: 'a machine', paste: 'API error: ent: machine not found', marks: ['ent: machine not found'] },
  { name: 'a condition', paste: 'if the device was removed, pair it again', marks: [] },
  { name: 'a user', paste: 'user not found', marks: [] },
  { name: 'a plug', paste: 'usb 1-1: device removed', marks: [] },
];
