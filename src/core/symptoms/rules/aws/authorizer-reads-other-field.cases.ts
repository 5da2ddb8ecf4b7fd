import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'settings and a call',
    paste:
      'identitySource: method.request.header.AuthToken\n\ncurl -H "Authorization: Bearer fake" https://api.example.com/prod/me\n',
    marks: ['AuthToken'],
    from: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-jwt-authorizer.html',
  },
  {
    name: 'a name that is nearly the same',
    paste: 'Identity source: method.request.header.authorizationToken\nthe client sends Authorization\n',
    marks: ['authorizationToken'],
  },
  {
    name: 'the same field',
    paste: 'identitySource: method.request.header.Authorization\ncurl -H "Authorization: Bearer fake"\n',
    marks: [],
  },
  {
    name: 'sent by its name',
    paste: 'identitySource: method.request.header.AuthToken\ncurl -H "AuthToken: fake" # not Authorization\n',
    marks: [],
  },
  {
    name: 'code that reads a field',
    paste: 'log(request.header.Lang)\ncurl -H "Authorization: Bearer fake"',
    marks: [],
  },
  {
    name: 'a field for something else',
    paste: 'path: $request.header.origin\ncurl -H "Authorization: Bearer fake"',
    marks: [],
  },
];
