import { curlTrace } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const got = ['Date: Tue, 24 Nov 2026 08:54:24 GMT'];

export const cases: readonly RuleCase[] = [
  {
    name: 'an hour off',
    paste: curlTrace({ status: '403 Forbidden', sent: ['X-Amz-Date: 20261124T075400Z'], got }),
    marks: ['20261124T075400Z'],
  },
  {
    name: 'seconds off',
    paste: curlTrace({ status: '403 Forbidden', sent: ['X-Amz-Date: 20261124T085400Z'], got }),
    marks: [],
  },
  {
    name: 'no clock of the server',
    paste: curlTrace({ status: '403 Forbidden', sent: ['X-Amz-Date: 20261124T075400Z'] }),
    marks: [],
  },
];
