import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'registered alone',
    paste: 'services.AddHttpClient<IOrders, Orders>();\nservices.AddTransient<AuthHandler>();\n',
    marks: ['AddTransient<AuthHandler>'],
    from: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.2',
  },
  {
    name: 'attached',
    paste:
      'services.AddTransient<AuthHandler>();\nservices.AddHttpClient<IOrders, Orders>()\n  .AddHttpMessageHandler<AuthHandler>();\n',
    marks: [],
  },
  { name: 'no such handler', paste: 'services.AddHttpClient<IOrders, Orders>();\n', marks: [] },
];
