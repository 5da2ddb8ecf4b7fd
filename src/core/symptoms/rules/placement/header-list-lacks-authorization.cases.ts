import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Node.js prints what it got',
    paste: "Authorization: Bearer fake\nThe server got:\n{ host: 'api',\n 'x-forwarded-for': '10.0.0.1' }",
    marks: ["'x-forwarded-for': '1"],
  },
  {
    name: 'Symfony dumps what it got',
    paste: 'Sent: authorization: Basic fake\nheaders in the app:\n"x-real-ip" => "10.0.0.1"',
    marks: ['"x-real-ip" => "1'],
  },
  {
    name: 'the list has it',
    paste: 'The server got:\nhost: api\nauthorization: Bearer fake\nx-forwarded-for: 10.0.0.1',
    marks: [],
  },
  {
    name: 'the list has it behind',
    paste: 'Authorization: Bearer fake\nThe server got:\nx-forwarded-for: 10.0.0.1\nauthorization: Bearer fake',
    marks: [],
  },
  {
    name: 'settings of nginx',
    paste: 'Authorization: Bearer fake\n\nlocation / {\n proxy_set_header X-Real-IP $remote_addr;\n}',
    marks: [],
  },
  { name: 'nothing was sent', paste: 'host: api\n\nx-forwarded-for: 10.0.0.1', marks: [] },
];
