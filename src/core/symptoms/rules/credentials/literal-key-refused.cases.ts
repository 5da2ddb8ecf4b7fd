import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a setting',
    paste: 'shop.configure({ site: "acme", api_key: "fake-key" })\n{"message":"Invalid api key"}',
    marks: ['"fake-key"'],
  },
  {
    name: 'a program',
    paste: "const shop = new ShopClient('fake-key')\nError: authentication token is not valid",
    marks: ["'fake-key'"],
  },
  { name: 'from a variable', paste: 'shop({ api_key: process.env.KEY, token: "fake" })\nInvalid api key', marks: [] },
  { name: 'an old one', paste: 'shop({ api_key: "fake-key" })\nInvalid or expired token', marks: [] },
  { name: 'no refusal', paste: 'shop({ api_key: "fake-key" })\n500 Internal Server Error', marks: [] },
];
