import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an account of Kubernetes',
    paste: 'leases is forbidden: User "system:serviceaccount:ops:bot" cannot list resource "leases"',
    marks: ['User "system:serviceaccount:ops:bot" cannot list'],
  },
  {
    name: 'an app by name',
    paste: 'Fake App is not permitted to create or approve pull requests.',
    marks: ['App is not permitted to create'],
  },
  { name: 'a key', paste: '403: This API key is forbidden to call reports', marks: ['API key is forbidden to '] },
  { name: 'only to read', paste: 'Read-only API keys may not post', marks: ['Read-only API keys may'] },
  {
    name: 'no access to one project',
    paste: '{"error":"You do not have access to this project"}',
    marks: ['You do not have access to this project'],
  },
  {
    name: 'a right on the repository',
    paste: 'Must have push access to repository',
    marks: ['Must have push access to'],
  },
  { name: 'the interface is off', paste: '{"error":"API access is disabled"}', marks: ['API access is disabled'] },
  { name: 'nobody signed in', paste: 'User "system:anonymous" cannot get path "/"', marks: [] },
  { name: 'the page of a web server', paste: "You don't have permission to access this resource.", marks: [] },
  { name: 'an account that is off', paste: 'The account is suspended and is not allowed to access the API', marks: [] },
  { name: 'an account that is locked', paste: 'user is not allowed to access the VPN: account locked', marks: [] },
  {
    name: 'a package',
    paste: "You are not allowed to access package 'one'",
    marks: ['You are not allowed to access package'],
  },
  {
    name: 'an operation',
    paste: 'Operation create-cluster is not allowed',
    marks: ['Operation create-cluster is not allowed'],
  },
  {
    name: 'a resource',
    paste: 'Access to requested resource is denied',
    marks: ['Access to requested resource is denied'],
  },
  { name: 'in Russian', paste: 'возможно, недостаточно прав', marks: ['недостаточно прав'] },
  { name: 'as a code', paste: "APIError: ('permissiondenied', 'fake')", marks: ["'permissiondenied',"] },
  { name: 'any program', paste: 'rpc error: PermissionDenied', marks: [] },
  { name: 'a method', paste: 'operation GET is not supported', marks: [] },
];
