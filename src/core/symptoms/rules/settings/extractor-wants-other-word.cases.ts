import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'jwt wanted, Bearer sent',
    paste: "jwtFromRequest: ExtractJwt.fromAuthHeaderWithScheme('jwt'),\n\nAuthorization: Bearer fake-token",
    marks: ['Bearer'],
  },
  {
    name: 'Bearer wanted, JWT sent',
    paste: 'jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),\n\nAuthorization: JWT fake-token',
    marks: ['JWT'],
  },
  {
    name: 'the same',
    paste: 'jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(),\n\nAuthorization: Bearer fake-token',
    marks: [],
  },
  { name: 'nothing wanted', paste: 'Authorization: JWT fake-token', marks: [] },
];
