import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Next.js',
    paste: "fetch(`/me`, { credentials: 'include' }) in getServerSideProps -> 401, in the browser 200",
    marks: ['getServerSideProps'],
  },
  { name: 'Nuxt', paste: "useFetch('/api/me') with SSR gives 401", marks: ['SSR'] },
  {
    name: 'cookies are handed on',
    paste: 'getServerSideProps(ctx) { fetch(url, { headers: { cookie: ctx.req.headers.cookie } }) } // 401',
    marks: [],
  },
  { name: 'no call', paste: 'getServerSideProps gives 401', marks: [] },
];
