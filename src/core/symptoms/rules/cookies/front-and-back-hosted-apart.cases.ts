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
  {
    name: 'Render, with a capital',
    paste: 'Front end on Vercel, API on Render: the cookie is not sent.',
    marks: ['on Vercel'],
  },
  {
    name: 'Render, hosted',
    paste: 'front end on vercel, api deployed on render, the cookie is not sent',
    marks: ['on vercel'],
  },
  {
    name: 'what a page does on render',
    paste: 'https://demo.vercel.app: the effect runs twice on render and the session is undefined',
    marks: [],
  },
  {
    name: 'a shop of railway tickets',
    paste: 'https://demo.vercel.app looks up prices on railway tickets, the session is undefined',
    marks: [],
  },
];
