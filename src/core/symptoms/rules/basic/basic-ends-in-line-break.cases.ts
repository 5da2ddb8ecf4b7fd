import { base64, curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const [lf, crlf] = [base64('fake:fake\n'), base64('fake:fakes\r\n')];

export const cases: readonly RuleCase[] = [
  { name: 'a line feed', paste: curlTrace({ sent: [`Authorization: Basic ${lf}`] }), marks: [lf] },
  { name: 'of Windows', paste: `Authorization: Basic ${crlf}`, marks: [crlf] },
  { name: 'a value alone', paste: `Basic ${lf}`, marks: [lf] },
  { name: 'none', paste: curlTrace({ sent: [`Authorization: Basic ${base64('fake:fake')}`] }), marks: [] },
];
