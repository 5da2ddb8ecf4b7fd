import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'what phpinfo says',
    paste:
      'curl -u bob:fake -i https://app.example.com/api.php\n\nHTTP/1.1 401 Unauthorized\nServer: Apache\n\nServer API  FPM/FastCGI\n',
    marks: ['Server API  FPM'],
  },
  {
    name: 'told beside a header',
    paste: 'Authorization: Bearer fake-token\n401 since we moved to php8.2-fpm\n',
    marks: ['php8.2-fpm'],
  },
  { name: 'no login goes out', paste: 'HTTP/1.1 401 Unauthorized\n\nServer API  FPM/FastCGI\n', marks: [] },
  {
    name: 'nginx, which hands it on',
    paste: 'Authorization: Bearer fake-token\nHTTP/1.1 401 Unauthorized\nServer: nginx\n\nphp-fpm\n',
    marks: [],
  },
];
