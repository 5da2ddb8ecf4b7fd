import type { RuleCase } from '../../cases/rule-case.ts';

const refused = 'S3 error: 403 (SignatureDoesNotMatch)\n';

export const cases: readonly RuleCase[] = [
  {
    name: 'Caddy',
    paste: `${refused}\nhandle_path /files/* {\n  reverse_proxy localhost:9000\n}\n`,
    marks: ['handle_path ', '  reverse_proxy '],
  },
  {
    name: 'nginx',
    paste: `${refused}location /s3/ {\n  proxy_pass http://minio:9000/;\n}\n`,
    marks: ['  proxy_pass '],
  },
  {
    name: 'Traefik',
    paste: `${refused}traefik.http.middlewares.s3.stripprefix.prefixes=/s3`,
    marks: ['stripprefix'],
  },
  {
    name: 'an ingress',
    paste: `${refused}nginx.ingress.kubernetes.io/rewrite-target: /$2`,
    marks: ['rewrite-target'],
  },
  { name: 'LTI', paste: 'Invalid oauth_signature\nproxy_pass http://tool:8000;\n', marks: ['proxy_pass '] },
  { name: 'in words', paste: 'SignatureDoesNotMatch only through nginx', marks: ['through nginx'] },
  { name: 'no proxy', paste: refused, marks: [] },
  { name: 'no signature', paste: 'proxy_pass http://minio:9000/;\n401 Unauthorized', marks: [] },
  {
    name: 'the host handed on without its port',
    paste: 'SignatureDoesNotMatch\n  proxy_set_header Host $host;',
    marks: ['  proxy_set_header Host'],
  },
  {
    name: 'another scheme',
    paste: 'SignatureDoesNotMatch, the link has http instead of https',
    marks: ['http instead of https'],
  },
];
