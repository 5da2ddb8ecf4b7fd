import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'an option', paste: 'htpasswd -B -c users bob\nlogin fails', marks: ['htpasswd -B'] },
  { name: 'options in one', paste: 'htpasswd -nbBC 10 bob fake', marks: ['htpasswd -nbBC'] },
  { name: 'a registry', paste: 'htpasswd -Bbn bob fake > auth/htpasswd\ndocker run registry:2', marks: [] },
  { name: 'another hash', paste: 'htpasswd -c users bob', marks: [] },
];
