import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'twice the same',
    paste:
      '> GET /p HTTP/1.1\n> Host: example.com\n> Authorization: Basic Ym9iOng=\n>\n< HTTP/1.1 401 Unauthorized\n<\n> GET /p HTTP/1.1\n> Host: example.com\n> Authorization: Basic Ym9iOng=\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: ['Authorization: Basic Ym9iOng='],
  },
  {
    name: 'another login',
    paste:
      '> GET /p HTTP/1.1\n> Host: example.com\n> Authorization: Basic Ym9iOng=\n>\n< HTTP/1.1 401 Unauthorized\n<\n> GET /p HTTP/1.1\n> Host: example.com\n> Authorization: Basic YW5uOng=\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
  {
    name: 'another address',
    paste:
      '> GET /p HTTP/1.1\n> Host: example.com\n> Authorization: Basic Ym9iOng=\n>\n< HTTP/1.1 401 Unauthorized\n<\n> GET /q HTTP/1.1\n> Host: example.com\n> Authorization: Basic Ym9iOng=\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
  {
    name: 'a Windows handshake',
    paste:
      '> GET /p HTTP/1.1\n> Host: example.com\n> Authorization: NTLM TlRM\n>\n< HTTP/1.1 401 Unauthorized\n<\n> GET /p HTTP/1.1\n> Host: example.com\n> Authorization: NTLM TlRM\n>\n< HTTP/1.1 401 Unauthorized\n<\n',
    marks: [],
  },
];
