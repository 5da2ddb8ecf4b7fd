import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a missing permission',
    paste:
      'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"You do not have permission to delete this order"}',
    marks: ['do not have permission'],
  },
  {
    name: 'a role',
    paste: 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"error":"role admin required"}',
    marks: ['role admin required'],
  },
  {
    name: 'WordPress, where nobody is signed in',
    paste:
      'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"code":"rest_cannot_create","message":"Sorry, you are not allowed to create posts as this user."}',
    marks: [],
  },
  {
    name: 'no login',
    paste: 'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"Not authenticated"}',
    marks: [],
  },
  {
    name: '403',
    paste: 'HTTP/1.1 403 Forbidden\nContent-Type: application/json\n\n{"message":"You do not have permission"}',
    marks: [],
  },
];
