import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'told',
    paste: 'Square webhook: signature mismatch',
    marks: ['Square webhook: signature mismatch'],
  },
  {
    name: 'the field',
    paste: '403 Invalid X-HubSpot-Signature',
    marks: ['Invalid X-HubSpot-Signature'],
  },
  { name: 'a code', paste: 'ERR_TWILIO_SIGNATURE', marks: ['ERR_TWILIO_SIGNATURE'] },
  { name: 'a setting', paste: 'TWILIO_SIGNATURE=fake', marks: [] },
  { name: 'a service that signs the body alone', paste: 'Stripe webhook: signature mismatch', marks: [] },
];
