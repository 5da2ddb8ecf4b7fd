import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the word undefined',
    paste: 'GET https://api.example.com/weather?q=x&appid=undefined 401 (Unauthorized)',
    marks: ['&appid=undefined'],
  },
  { name: 'nothing', paste: '401 https://api.example.com/weather?api_key=&q=x', marks: ['?api_key='] },
  {
    name: 'a bot of Telegram',
    paste: 'POST https://api.telegram.org/botundefined/sendMessage 404 (Not Found)',
    marks: ['api.telegram.org/botundefined/'],
  },
  { name: 'a value', paste: '401 https://api.example.com/weather?appid=fake&q=x', marks: [] },
  { name: 'code', paste: "401 'https://api.example.com/weather?appid=' + key", marks: [] },
  { name: 'nothing failed', paste: 'GET https://api.example.com/weather?appid=undefined', marks: [] },
];
