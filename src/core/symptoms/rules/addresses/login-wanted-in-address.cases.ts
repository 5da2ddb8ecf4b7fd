import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in German',
    paste: '{"WARNING":"Benötige user=<Benutzername>&password=<Passwort>"}',
    marks: ['user=<Benutzername>&password=<Passwort>'],
  },
  { name: 'an address with values', paste: 'http://192.0.2.7/cm?user=admin&password=fake&cmnd=Power', marks: [] },
];
