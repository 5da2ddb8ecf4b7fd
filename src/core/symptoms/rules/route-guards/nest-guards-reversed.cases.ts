import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'at a controller',
    paste: '@UseGuards(RolesGuard, JwtAuthGuard)\n@Controller("orders")',
    marks: ['@UseGuards(RolesGuard, JwtAuthGuard'],
  },
  {
    name: 'for all',
    paste: 'providers: [{ provide: APP_GUARD, useClass: RolesGuard }, { provide: APP_GUARD, useClass: AuthGuard }]',
    marks: ['useClass: RolesGuard'],
  },
  { name: 'in order', paste: "@UseGuards(AuthGuard('jwt'), RolesGuard)", marks: [] },
  { name: 'one alone', paste: '@UseGuards(RolesGuard)', marks: [] },
];
