import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in a list of what was sent',
    paste:
      'Error 400: invalid_request\nMissing required parameter: client_id\nresponse_type=code\nclient_id=\nscope=email',
    marks: ['client_id='],
  },
  {
    name: 'in an address',
    paste: 'GET https://login.example.com/authorize?client_id=undefined&scope=openid 400',
    marks: ['?client_id=undefined'],
  },
  {
    name: 'nothing at all in an address',
    paste: 'It goes to https://login.example.com/authorize?response_type=code&client_id=&scope=openid with an error',
    marks: ['&client_id='],
  },
  { name: 'a value', paste: 'Error 400: invalid_request\nclient_id=fake\nscope=email', marks: [] },
  { name: 'a template', paste: 'Fill in:\nclient_id=\nclient_secret=\n', marks: [] },
];
