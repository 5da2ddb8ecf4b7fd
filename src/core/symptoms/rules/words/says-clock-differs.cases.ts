import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'issued later', paste: 'iat is at a future date', marks: ['iat is at a future date'] },
  { name: 'not yet active', paste: '(reason=token-not-active-yet)', marks: ['token-not-active'] },
  { name: 'the claim is called invalid', paste: 'jwtBody iat is an invalid value.', marks: ['iat is an invalid'] },
  { name: 'a setting', paste: 'ClockSkew = TimeSpan.Zero', marks: [] },
];
