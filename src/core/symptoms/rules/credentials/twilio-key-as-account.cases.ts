import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'as first value',
    paste: `from twilio.rest import Client
Client("SK00000000000000000000000000000000", token)`,
    marks: ['Client("SK00000000000000000000000000000000", token)'],
  },
  { name: 'as account', paste: 'TWILIO_ACCOUNT_SID=SKxxxxxxxx', marks: ['TWILIO_ACCOUNT_SID=SKxxxxxxxx'] },
  { name: 'with the account', paste: "twilio('SK0123', secret, { accountSid: 'AC0123' })", marks: [] },
  { name: 'another program', paste: 'account_sid=SK0123', marks: [] },
];
