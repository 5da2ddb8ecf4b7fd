import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'without quotes',
    paste: 'echo $(htpasswd -nbB bob fake) | sed -e s/\\$/\\$\\$/g',
    marks: ['sed -e s/\\$/\\$\\$/g'],
  },
  {
    name: 'in quotes, with other signs',
    paste: "htpasswd -nb bob fake | sed 's#[$]#$$#g'",
    marks: ["sed 's#[$]#$$#g"],
  },
  { name: 'another use of sed', paste: "htpasswd -nb bob fake | sed 's/bob/eve/'", marks: [] },
];
