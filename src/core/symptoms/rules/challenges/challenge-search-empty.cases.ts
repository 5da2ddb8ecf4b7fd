import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'words for nothing',
    paste: '$ curl -sI https://api.example.com/me | grep -i "^www-authenticate"\n(empty)\n',
    marks: ['grep -i "^www-authenticate"'],
  },
  {
    name: 'words on the same line',
    paste: 'curl -sI https://api.example.com/me | grep -i www-authenticate   # prints nothing',
    marks: ['grep -i www-authenticate   # prints nothing'],
  },
  {
    name: 'the next command stands behind the search',
    paste: '$ curl -si https://api.example.com/me | grep -i www-authenticate\n$ curl -sI https://api.example.com/',
    marks: ['grep -i www-authenticate'],
  },
  {
    name: 'PowerShell, the search ends the paste',
    paste: "curl.exe -sI https://api.example.com/me | Select-String -Pattern 'www-authenticate'\n",
    marks: ["Select-String -Pattern 'www-authenticate'"],
  },
  {
    name: 'the search found it',
    paste: '$ curl -sI https://api.example.com/me | grep -i www-authenticate\nwww-authenticate: Bearer\n',
    marks: [],
  },
  {
    name: 'a search for more than this field',
    paste: "curl -sI https://api.example.com/me | grep -iE '^(HTTP|www-authenticate)'\n",
    marks: [],
  },
];
