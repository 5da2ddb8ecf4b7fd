import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'no field behind the ampersand',
    paste: 'http://192.0.2.5/cm?user=admin&password=fa&ke1&cmnd=Power',
    marks: ['fa&ke1'],
  },
  { name: 'a fragment', paste: "curl 'https://fw.example.com/api/?type=keygen&password=Fake#23'", marks: ['Fake#23'] },
  { name: 'a percent sign', paste: 'http://cam.example.com/flv?user=a&password=fa%ke', marks: ['fa%ke'] },
  { name: 'a plus sign', paste: 'jdbc:fake://host/db?user=app&password=Fa+ke1', marks: ['Fa+ke1'] },
  { name: 'encoded', paste: 'http://192.0.2.5/cm?user=admin&password=fa%26ke1&cmnd=Power', marks: [] },
  { name: 'another field', paste: 'http://192.0.2.5/cm?password=fake1&user=admin', marks: [] },
  {
    name: 'a field without a value behind it',
    paste: 'http://192.0.2.5/login?user=bob&password=secret&remember',
    marks: [],
  },
];
