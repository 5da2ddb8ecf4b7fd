import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'grep and awk',
    paste: "TOKEN=$(curl -si https://api.example.com/login | grep -i authorization | awk '{print $3}')",
    marks: ["| grep -i authorization | awk '{print $3}')"],
  },
  {
    name: 'grep and cut',
    paste: "curl -sD - https://api.example.com/auth | grep X-Subject-Token | cut -d' ' -f2",
    marks: ["| grep X-Subject-Token | cut -d' ' -f2"],
  },
  {
    name: 'with the CR taken away',
    paste: "curl -si https://api.example.com/login | grep -i authorization | awk '{print $3}' | tr -d '\\r'",
    marks: [],
  },
  { name: 'of a body', paste: "curl -s https://api.example.com/login | grep token | cut -d'\"' -f4", marks: [] },
  { name: 'to look at it', paste: 'curl -si https://api.example.com/me | grep -i www-authenticate', marks: [] },
  {
    name: 'a log that is counted',
    paste: "cat access.log | grep authorization | awk '{print $1}' | sort | uniq -c",
    marks: [],
  },
];
