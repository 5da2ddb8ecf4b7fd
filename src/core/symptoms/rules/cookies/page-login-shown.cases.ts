import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'storage',
    paste: '401 Unauthorized\nlocalStorage fake-ui-token=eyJ...',
    marks: ['localStorage fake-ui-token'],
  },
  {
    name: 'a cookie',
    paste: '401 Unauthorized\nCookie: theme=dark; app_session=fake',
    marks: ['Cookie: theme=dark; app_session='],
  },
  { name: 'nothing refused', paste: 'localStorage fake-ui-token=eyJ...', marks: [] },
  { name: 'another cookie', paste: '401 Unauthorized\nCookie: theme=dark', marks: [] },
  { name: 'a form', paste: '401 CSRF failed\nCookie: app_session=fake', marks: [] },
];
