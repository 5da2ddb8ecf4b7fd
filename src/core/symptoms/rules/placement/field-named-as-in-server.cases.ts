import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'requests',
    paste: "requests.get(url, headers={'HTTP_AUTHORIZATION': 'Api-Key fake'})",
    marks: ['HTTP_AUTHORIZATION'],
  },
  { name: 'curl', paste: "curl -H 'HTTP_X_API_KEY: fake' https://api.example.com/", marks: ['HTTP_X_API_KEY'] },
  { name: 'a script', paste: "xhr.setRequestHeader('HTTP_AUTHORIZATION', token)", marks: ['HTTP_AUTHORIZATION'] },
  { name: 'a server reads it', paste: "token = request.META.get('HTTP_AUTHORIZATION')", marks: [] },
  { name: 'PHP reads it', paste: "$h = $_SERVER['HTTP_AUTHORIZATION'];", marks: [] },
  { name: 'a test of Django', paste: "self.client.get('/x', HTTP_AUTHORIZATION='Token fake')", marks: [] },
  { name: 'a rewrite rule', paste: 'RewriteRule .* - [E=HTTP_AUTHORIZATION:%{HTTP:Authorization}]', marks: [] },
];
