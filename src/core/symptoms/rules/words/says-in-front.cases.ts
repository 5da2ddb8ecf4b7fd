import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'behind', paste: 'The app runs behind an nginx ingress and gets 401.', marks: ['behind an nginx ingress'] },
  { name: 'the word', paste: 'With a reverse proxy every call is 401.', marks: ['With a reverse proxy'] },
  { name: 'a network', paste: 'Stack: CloudFront, Lambda. Answer: 401', marks: ['CloudFront'] },
  { name: 'nothing in front', paste: 'The app listens on port 8080 itself.', marks: [] },
  { name: 'a list of changes', paste: 'Changes with nginx 0.1.38', marks: [] },
  { name: 'a manual', paste: 'reverse-proxy PX1 adds a PROXY header then forwards to PX2', marks: [] },
];
