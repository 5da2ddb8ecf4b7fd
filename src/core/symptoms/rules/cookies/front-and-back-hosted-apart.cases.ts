import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'hosts',
    paste: 'https://demo.vercel.app calls https://demo-api.onrender.com, the cookie is not stored',
    marks: ['vercel.app'],
  },
  {
    name: 'names',
    paste: 'Front end on Netlify, API on Heroku: after the login the session is not kept.',
    marks: ['on Netlify'],
  },
  { name: 'one service', paste: 'https://demo.vercel.app: the cookie is not stored', marks: [] },
  { name: 'no cookies', paste: 'https://demo.vercel.app calls https://demo-api.onrender.com, 401', marks: [] },
];
