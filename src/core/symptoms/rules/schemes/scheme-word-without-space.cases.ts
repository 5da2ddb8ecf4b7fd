import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'joined', paste: "headers: { Authorization: 'Bearer' + token }", marks: ["'Bearer' + t"] },
  { name: 'Ruby', paste: 'headers = [Authorization: "Bearer#{token}"]', marks: ['"Bearer#{'] },
  { name: 'Python', paste: "headers = {'Authorization': f'Token{key}'}", marks: ["'Token{"] },
  { name: 'PHP', paste: "$h[] = 'Authorization: Bearer' . $token;", marks: ["Bearer' . $"] },
  { name: 'a space', paste: "headers: { Authorization: 'Bearer ' + token }", marks: [] },
  { name: 'a space in the second piece', paste: 'headers = [Authorization: "Bearer #{token}"]', marks: [] },
  { name: 'a space as a piece', paste: "headers: { Authorization: 'Bearer' + ' ' + token }", marks: [] },
];
