import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an endpoint',
    paste: 'You do not have permission to access this endpoint',
    marks: ['do not have permission to'],
  },
  {
    name: 'a right by name',
    paste: 'Missing required permission: asset.upload',
    marks: ['Missing required permission'],
  },
  { name: 'privileges', paste: '{"errors":[{"msg":"Insufficient privileges"}]}', marks: ['Insufficient privileges'] },
  { name: 'to do what', paste: "You're not authorized to analyze this project", marks: ['not authorized to analyze'] },
  { name: 'files', paste: 'You do not have permission to write this file', marks: [] },
  { name: 'Apache', paste: "You don't have permission to access this resource on this server", marks: [] },
  { name: 'one action', paste: 'You are not allowed to perform this action.', marks: ['not allowed to perform this'] },
  {
    name: 'of AWS',
    paste: 'An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
    marks: ['AccessDenied) when calling the'],
  },
  {
    name: 'Drupal',
    paste: "The 'access content' permission is required.",
    marks: ["'access content' permission is required"],
  },
];
