import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the password grant',
    paste: 'http://localhost:8080/oauth/token?grant_type=password&client_id=app&client_secret=fake',
    marks: ['grant_type=password'],
  },
  {
    name: 'further back',
    paste: 'POST /oauth2/token?client_id=app&grant_type=client_credentials HTTP/1.1',
    marks: ['grant_type=client_credentials'],
  },
  { name: 'in the body', paste: "curl https://a.example/token -d 'grant_type=password&username=bob'", marks: [] },
  { name: 'the page that asks', paste: 'https://a.example/authorize?response_type=token&client_id=app', marks: [] },
];
