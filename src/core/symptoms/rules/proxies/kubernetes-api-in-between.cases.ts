import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the address of a service',
    paste: 'GET http://localhost:8001/api/v1/namespaces/tools/services/https:board:443/proxy/ 401',
    marks: ['/api/v1/namespaces/tools/services/https:board:443/proxy'],
    from: 'https://github.com/kubernetes/kubernetes/issues/38775',
  },
  {
    name: 'the old form',
    paste: 'https://k8s.example.com/api/v1/proxy/namespaces/tools/services/board/login',
    marks: ['/api/v1/proxy/namespaces/tools/services/'],
  },
  {
    name: 'the command, and a header that is gone',
    paste: 'I run kubectl proxy and the Authorization header never reaches my service',
    marks: ['kubectl proxy'],
  },
  { name: 'the API itself', paste: 'kubectl proxy --port=8001\ncurl http://localhost:8001/api/v1/pods', marks: [] },
  { name: 'another command', paste: 'kubectl get pods -n kube-proxy: 401', marks: [] },
];
