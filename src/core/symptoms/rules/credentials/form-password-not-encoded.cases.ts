import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a percent sign',
    paste: "curl -i --data 'username=bob&password=ab%98' https://example.com/login",
    marks: ['password=ab%98'],
  },
  {
    name: 'a script',
    paste: 'xhr.send("j_username=" + name + "&j_password=" + word);',
    marks: ['&j_password='],
  },
  {
    name: 'encoded by a script',
    paste: 'xhr.send("j_username=" + encodeURIComponent(name) + "&j_password=" + encodeURIComponent(word));',
    marks: [],
  },
  { name: 'a plain password', paste: "curl -d 'username=bob&password=abc' https://example.com/login", marks: [] },
  { name: 'encoded by curl', paste: "curl --data-urlencode 'password=ab%98' https://example.com/login", marks: [] },
  {
    name: 'from a variable',
    paste: 'curl -d "user=bob&password=$PW" https://example.com/login',
    marks: ['password=$PW'],
  },
  {
    name: 'encoded from a variable',
    paste: 'curl --data-urlencode "password=$PW" https://example.com/login',
    marks: [],
  },
];
