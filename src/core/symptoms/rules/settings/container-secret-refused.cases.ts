import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a list',
    paste:
      'Login attempt or request with invalid authentication\n  shop:\n    image: shop\n    environment:\n      - SHOP_API_PASSWORD=fake',
    marks: ['SHOP_API_PASSWORD'],
  },
  {
    name: 'a map',
    paste: 'HTTP 401 Unauthorized\nservices:\n  shop:\n    environment:\n      LOG: debug\n      SHOP_TOKEN: fake\n',
    marks: ['SHOP_TOKEN'],
  },
  { name: 'no failure', paste: 'services:\n  shop:\n    environment:\n      - SHOP_TOKEN=fake', marks: [] },
  { name: 'a list of words', paste: '401 Unauthorized\n- TOKEN=fake', marks: [] },
];
