import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'curl without a type',
    paste: `curl https://api.example.com/login -d '{"user": "bob", "password": "fake"}'`,
    marks: ["-d '{"],
  },
  {
    name: 'axios',
    paste:
      "axios({ method: 'post', url: '/users', data: { access_token: t },\n  headers: { 'content-type': 'application/x-www-form-urlencoded' } })",
    marks: ["'application/x-www-form-urlencoded'"],
  },
  {
    name: 'fetch',
    paste:
      "fetch('/login', { headers: { 'Content-Type': 'application/x-www-form-urlencoded' },\n  body: JSON.stringify({ email, password }) })",
    marks: ["'application/x-www-form-urlencoded'"],
  },
  {
    name: 'a form',
    paste:
      "axios.post('/login', qs.stringify({ email, password }), { headers: { 'content-type': 'application/x-www-form-urlencoded' } })",
    marks: [],
  },
  {
    name: 'curl with a type',
    paste: `curl https://a.example/login -H 'Content-Type: application/json' -d '{"password": "fake"}'`,
    marks: [],
  },
  { name: 'curl with a form', paste: 'curl https://a.example/login -d "user=bob&password=fake"', marks: [] },
  { name: 'no login in it', paste: `curl https://a.example/items -d '{"name": "x"}'`, marks: [] },
];
