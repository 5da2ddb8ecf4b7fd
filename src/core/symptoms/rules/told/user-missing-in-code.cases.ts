import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'Express', paste: 'In the route req.user is undefined', marks: ['req.user is undefined'] },
  { name: 'ASP.NET', paste: 'HttpContext.User is empty in my controller', marks: ['HttpContext.User is empty'] },
  { name: 'code', paste: 'if (!req.user) return res.sendStatus(401)', marks: [] },
  {
    name: 'no passport',
    paste: 'TypeError: req.isAuthenticated is not a function',
    marks: ['req.isAuthenticated is not a function'],
  },
  { name: 'a resolver', paste: 'info.context.user -> AnonymousUser', marks: ['info.context.user -> AnonymousUser'] },
  { name: 'a call that asks', paste: 'User: isLoggedIn() false', marks: ['isLoggedIn() false'] },
];
