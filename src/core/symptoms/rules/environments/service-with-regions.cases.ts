import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a library',
    paste: "const client = require('mailgun-js')(options)\nError: 401",
    marks: ['mailgun'],
    from: 'https://github.com/mailgun/mailgun.js/issues/64',
  },
  { name: 'a host', paste: '401 from https://api.opsgenie.com/v2/alerts', marks: ['opsgenie'] },
  { name: 'a module', paste: 'from llama_cloud import x\n401 Unauthorized', marks: ['llama_cloud'] },
  { name: 'no refusal', paste: 'mailgun accepted the message', marks: [] },
  { name: 'a part of a word', paste: '401 for plaidshirts', marks: [] },
];
