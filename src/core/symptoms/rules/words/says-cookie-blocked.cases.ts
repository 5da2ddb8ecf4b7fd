import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the console',
    paste: 'Third-party cookies are blocked in this context',
    marks: ['Third-party cookies are blocked'],
  },
  { name: 'one cookie', paste: 'The cookie was blocked', marks: ['cookie was blocked'] },
  {
    name: 'without Secure',
    paste: 'A cookie was set with `SameSite=None` but without `Secure`. It has been blocked',
    marks: ['cookie was set with `SameSite=None` but without `Secure`. It has been blocked'],
  },
  { name: 'a cookie', paste: 'Cookie: sid=fake', marks: [] },
  { name: 'none are kept', paste: 'Cookies are not enabled in your browser.', marks: ['Cookies are not enabled'] },
  { name: 'a request to the reader', paste: 'Please enable cookies and try again.', marks: ['enable cookies'] },
  {
    name: 'not accepted',
    paste: 'Too many redirects. Maybe the browser is not accepting cookies.',
    marks: ['not accepting cookies'],
  },
  { name: 'a short note', paste: 'not loaded: Cookie blocked by client', marks: ['Cookie blocked'] },
];
