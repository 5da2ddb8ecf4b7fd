import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'SendGrid', paste: "auth: { user: 'bob@example.com', pass: 'SG.fake' }", marks: ['bob@example.com'] },
  {
    name: 'the host in variables',
    paste: 'MAIL_HOST=smtp.resend.com\nMAIL_USERNAME=bob@example.com\n',
    marks: ['bob@example.com'],
  },
  { name: 'told', paste: "535, the user must be 'apikey'", marks: ["user must be 'apikey"] },
  { name: 'the word', paste: "auth: { user: 'apikey', pass: 'SG.fake' }", marks: [] },
  { name: 'another relay', paste: "auth: { user: 'bob@example.com', pass: 'fake' }", marks: [] },
  {
    name: 'the word stands there',
    paste: 'smtp.sendgrid.net\nSMTP_USER=apikey\nADMIN_LOGIN=1\nlogin: bob@example.com',
    marks: [],
  },
];
