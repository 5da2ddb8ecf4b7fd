import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the words in a body',
    paste:
      'curl -H "Authorization: Bearer fake" https://app.example.com/api/me\n{"detail":"Missing \\"Authorization\\" header"}',
    marks: ['Missing \\"Authorization\\" header'],
  },
  {
    name: 'what the code reads',
    paste: `curl -u bob:fake https://app.example.com/api\n$request->header('Authorization') => null`,
    marks: ["header('Authorization') => null"],
  },
  {
    name: 'a code',
    paste: 'Authorization: Bearer $TOKEN\n{"error":"missing_authorization_header"}',
    marks: ['missing_authorization_header'],
  },
  {
    name: 'credentials of a client',
    paste: 'curl -u "id:fake" https://example.com/token\nClient credentials were not found in the headers or body',
    marks: ['credentials were not found in the headers'],
  },
  {
    name: 'none is sent',
    paste: 'curl https://app.example.com/api/me\n{"detail":"Missing Authorization header"}',
    marks: [],
  },
  {
    name: 'lost on a redirect',
    paste: 'curl -L -H "Authorization: Bearer fake" http://app.example.com/api\n301\nMissing Authorization header',
    marks: [],
  },
  {
    name: 'the value is refused',
    paste: 'curl -H "Authorization: Bearer fake" https://app.example.com/api\nInvalid Authorization header',
    marks: [],
  },
];
