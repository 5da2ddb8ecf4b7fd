import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an error',
    paste: 'auth_basic "Stats";\nauth_basic_user_file /root/.htpasswd;\n\n500 Internal Server Error',
    marks: ['auth_basic_user_file /root/.htpasswd'],
    from: 'https://github.com/linuxserver-archive/docker-letsencrypt/issues/420',
  },
  {
    name: 'an ingress',
    paste: 'nginx.ingress.kubernetes.io/auth-secret: login\n503 Service Temporarily Unavailable',
    marks: ['ingress.kubernetes.io/auth-secret: login'],
    from: 'https://github.com/kubernetes/ingress-nginx/issues/5282',
  },
  { name: 'a refusal', paste: 'auth_basic_user_file /etc/nginx/users;\n401', marks: [] },
  { name: 'no answer', paste: 'auth_basic_user_file /etc/nginx/users;', marks: [] },
];
