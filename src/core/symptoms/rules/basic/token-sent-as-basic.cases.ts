import { base64, curlTrace, fakeJwt } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const token = fakeJwt({ aud: 'fake' });

export const cases: readonly RuleCase[] = [
  { name: 'a JWT', paste: curlTrace({ sent: [`Authorization: Basic ${token}`] }), marks: [`Basic ${token}`] },
  { name: 'a pair', paste: curlTrace({ sent: [`Authorization: Basic ${base64('fake:fake')}`] }), marks: [] },
  { name: 'by its name', paste: 'Authorization: Basic <token>', marks: ['Basic <token'] },
  { name: 'in code', paste: "headers = {'Authorization': 'Basic ' + accessToken}", marks: ["Basic ' + accessToken"] },
  { name: 'a pair', paste: "headers = {'Authorization': 'Basic ' + encoded}", marks: [] },
];
