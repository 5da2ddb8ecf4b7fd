import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a tool', paste: '401: Invalid oauth_signature', marks: ['Invalid oauth_signature'] },
  { name: 'a launch', paste: 'The LTI launch request is invalid', marks: ['LTI launch request is invalid'] },
  { name: 'OAuth 1', paste: 'oauth_problem=signature_invalid', marks: ['oauth_problem='] },
  { name: 'settings', paste: 'lti_version=LTI-1p0&oauth_signature_method=HMAC-SHA1', marks: [] },
];
