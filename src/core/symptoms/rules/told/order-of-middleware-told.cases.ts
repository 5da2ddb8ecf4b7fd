import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Strapi',
    paste: "middlewares.js: 'strapi::session' after 'global::check-user'. ctx.session is undefined",
    marks: ["middlewares.js: 'strapi::session' after 'global::check-user'"],
  },
  {
    name: 'registered too late',
    paste: 'The session middleware is registered after my auth check, so every call gets 401',
    marks: ['session middleware is registered after my auth'],
  },
  {
    name: 'it helped to move it',
    paste: '401 for all. Moving the passport middleware above the routes solved it',
    marks: ['Moving the passport middleware above the routes solved'],
  },
  { name: 'a manual', paste: 'The session middleware is registered after the router.', marks: [] },
  { name: 'no order', paste: 'The user is signed in after the login, then 401', marks: [] },
  {
    name: 'Adonis',
    paste: "kernel: import('#middleware/check_auth') is before import('@adonisjs/session/session_middleware'), 401",
    marks: ["kernel: import('#middleware/check_auth') is before import('@adonisjs/session"],
  },
];
