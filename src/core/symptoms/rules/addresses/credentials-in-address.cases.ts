import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in a command',
    paste: 'curl -i https://fake:fake@api.example.com/me\nHTTP/1.1 401 Unauthorized\n',
    marks: ['fake:fake'],
  },
  { name: 'in a remote of git', paste: 'git clone https://fake:fake@git.example.com/a.git', marks: ['fake:fake'] },
  { name: 'a port', paste: 'curl https://api.example.com:8443/@fake', marks: [] },
  { name: 'a mail address in the query', paste: 'curl https://api.example.com/?user=a@example.com', marks: [] },
  {
    name: 'a manual',
    paste:
      "Gets and sets the password portion of the URL.\n\nconst myURL = new URL('https://fake:fake@example.com');\nconsole.log(myURL.password);\n// Prints the password\n// Prints the password\n// Prints the password\n// Prints the password\n// Prints the password\n// Prints the password\n// Prints the password\n// Prints the password\n// Prints the password\n// Prints the password\n// Prints the password\n// Prints the password\n// Prints the password\n// Prints the password\n",
    marks: [],
  },
];
