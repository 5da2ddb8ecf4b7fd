import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'in a trace', paste: curlTrace({ sent: ['Authorization: Basic fake:fake'] }), marks: ['fake:fake'] },
  {
    name: 'in a command',
    paste: 'curl -H "Authorization: Basic fake:fake" https://api.example.com/me',
    marks: ['fake:fake'],
  },
  {
    name: 'with letters that spell a placeholder',
    paste: curlTrace({ sent: ['Authorization: Basic fake:fakemyfakeKey1'] }),
    marks: ['fake:fakemyfakeKey1'],
  },
  { name: 'in a program', paste: "headers = {'Authorization': 'Basic fake:fake'}", marks: ['fake:fake'] },
  { name: 'encoded', paste: curlTrace({ sent: [`Authorization: Basic ${base64('fake:fake')}`] }), marks: [] },
  { name: 'encoded by curl', paste: 'curl -u fake:fake https://api.example.com/me', marks: [] },
];
