import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'an app for phones',
    paste: 'The session cookie is not stored at capacitor://localhost, in the browser it is.',
    marks: ['capacitor://localhost'],
  },
  {
    name: 'an app for desktops',
    paste: "new BrowserWindow().loadFile('index.html')\naxios.get(me, { withCredentials: true }) // 401",
    marks: ['BrowserWindow'],
  },
  {
    name: 'an extension',
    paste: "popup.js calls fetch(me, { credentials: 'include' }) and gets 401",
    marks: ['popup.js'],
  },
  { name: 'no cookies', paste: 'GET file:///srv/app/index.html failed', marks: [] },
  { name: 'no trouble', paste: 'Cookies of capacitor://localhost live in WebKit.', marks: [] },
  {
    name: 'an extension',
    paste: 'moz-extension://4711/popup.html: 401 not logged in',
    marks: ['moz-extension://4711/popup.html'],
  },
];
