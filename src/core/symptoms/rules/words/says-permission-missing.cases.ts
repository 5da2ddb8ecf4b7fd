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
  {
    name: 'the right rights',
    paste: 'User does not have the necessary access rights.',
    marks: ['does not have the necessary access rights'],
  },
  {
    name: 'a right of Google',
    paste: "Permission 'fake.things.sign' denied on resource",
    marks: ["Permission 'fake.things.sign' denied"],
  },
  { name: 'Chinese', paste: '您没有接口访问权限', marks: ['没有接口访问权限'] },
  {
    name: 'of an interface',
    paste: '{"message":"You do not have permission to access this resource"}',
    marks: ['do not have permission to'],
  },
  { name: 'permission of a socket', paste: 'Permission denied: /var/run/fake.sock', marks: [] },
  { name: 'a claim that every token has', paste: "'sub' claim is required", marks: [] },
];
