import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Python', paste: 'if claims["nbf"] > time.time(): raise Refused', marks: ['nbf"] > time'] },
  { name: 'Go', paste: 'if claims.IssuedAt.After(time.Now()) {', marks: ['IssuedAt.After(time'] },
  { name: 'the clock first', paste: 'if now < payload.nbf: raise Refused', marks: ['now < payload.nbf'] },
  { name: '.NET', paste: 'ClockSkew = TimeSpan.Zero,', marks: ['ClockSkew = TimeSpan.Zero'] },
  { name: 'Python with no leeway', paste: 'jwt.decode(token, key, leeway=0)', marks: ['leeway=0'] },
  { name: 'a leeway', paste: 'jwt.decode(token, key, leeway=30)', marks: [] },
  { name: 'only claims', paste: '{"iat": 1700000000, "nbf": 1700000000}', marks: [] },
  { name: 'dates of a certificate', paste: 'Not Before: Nov 1 2026, now it is December', marks: [] },
  { name: 'another leeway', paste: 'margin: 3, leeway = 0', marks: [] },
  {
    name: 'times that a message tells',
    paste: 'JWT not valid yet (issued in the future): iat: 1530732693 > now: 1530732563',
    marks: [],
  },
];
