import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an hour slow',
    paste:
      '> GET /b HTTP/1.1\n> Host: storage.example.com\n> X-Ms-Date: Tue, 24 Nov 2026 08:00:00 GMT\n>\n< HTTP/1.1 403 Forbidden\n< Date: Tue, 24 Nov 2026 09:10:00 GMT\n<\n',
    marks: ['Tue, 24 Nov 2026 08:00:00 GMT'],
  },
  {
    name: 'the Date of the request',
    paste:
      '> GET /b HTTP/1.1\n> Host: api.example.com\n> Date: Tue, 24 Nov 2026 10:00:00 GMT\n>\n< HTTP/1.1 401 Unauthorized\n< Date: Tue, 24 Nov 2026 09:10:00 GMT\n<\n',
    marks: ['Tue, 24 Nov 2026 10:00:00 GMT'],
  },
  {
    name: 'in time',
    paste:
      '> GET /b HTTP/1.1\n> Host: storage.example.com\n> X-Ms-Date: Tue, 24 Nov 2026 08:00:00 GMT\n>\n< HTTP/1.1 403 Forbidden\n< Date: Tue, 24 Nov 2026 08:00:02 GMT\n<\n',
    marks: [],
  },
  {
    name: 'no time in the request',
    paste:
      '> GET /b HTTP/1.1\n> Host: storage.example.com\n>\n< HTTP/1.1 403 Forbidden\n< Date: Tue, 24 Nov 2026 08:00:02 GMT\n<\n',
    marks: [],
  },
];
