import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'both sides',
    paste: "authentication_classes = [TokenAuthentication]\n\nheaders = {'Authorization': 'Bearer ' + key}",
    marks: ['Bearer'],
  },
  {
    name: 'another word set',
    paste: "class Mine(TokenAuthentication):\n    keyword = 'Bearer'\n\nAuthorization: Bearer x",
    marks: [],
  },
  { name: 'the right word', paste: "[TokenAuthentication]\nheaders = {'Authorization': 'Token ' + key}", marks: [] },
];
