import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Ruby', paste: "ENV['SHOP_CLIENT_SECRET '],", marks: ['SHOP_CLIENT_SECRET '] },
  { name: 'Python', paste: 'key = os.environ.get(" SHOP_KEY")', marks: [' SHOP_KEY'] },
  { name: 'Node', paste: "headers.authorization = process.env['SHOP_TOKEN ']", marks: ['SHOP_TOKEN '] },
  { name: 'none', paste: "ENV['SHOP_CLIENT_SECRET']", marks: [] },
  { name: 'a sentence', paste: 'env("the name of it")', marks: [] },
];
