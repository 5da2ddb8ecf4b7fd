import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'two test systems',
    paste: 'https://sandbox.pay.vendor.com became https://staging.pay.vendor.com',
    marks: ['https://sandbox.pay.vendor.com', 'https://staging.pay.vendor.com'],
  },
  {
    name: 'test and live',
    paste: "test: 'https://api-sandbox.vendor.com/v1', live: 'https://api.vendor.com/v1'",
    marks: ['https://api-sandbox.vendor.com'],
  },
  { name: 'one of them', paste: "url: 'https://sandbox.vendor.com/v1'", marks: [] },
  { name: 'two services', paste: 'https://sandbox.vendor.com and https://staging.other.com', marks: [] },
];
