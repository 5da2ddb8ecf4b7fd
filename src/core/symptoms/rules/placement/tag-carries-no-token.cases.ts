import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a picture',
    paste: '<img src="/api/files/4711/preview">\nthe server answers 401',
    marks: ['<img src="/api'],
  },
  {
    name: 'a window',
    paste: "window.open('https://api.example.com/export/report.pdf') gives 401",
    marks: ["window.open('https://api.example.com/export"],
  },
  {
    name: 'events',
    paste: "const events = new EventSource('https://app.example.com/live')\n401 Unauthorized",
    marks: ["new EventSource('https://app.example.com/live')"],
  },
  { name: 'a value in the address', paste: '<img src="/api/files/4711?token=fake"> 401', marks: [] },
  { name: 'a picture of the site', paste: '<img src="/logo.png"> and the page says 401', marks: [] },
  { name: 'nothing refused', paste: '<img src="/api/files/4711/preview">', marks: [] },
  { name: 'another path is refused', paste: '<img src="/media/logo.png">\nGET /me 401', marks: [] },
];
