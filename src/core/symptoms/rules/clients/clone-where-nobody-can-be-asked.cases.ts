import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a Dockerfile',
    paste: 'RUN git clone https://git.example.com/team/app.git\nfatal: Authentication failed for it',
    marks: ['git clone https://git.example.com/team/app.git'],
  },
  {
    name: 'a container that is made by a tool',
    paste: 'Run in container: git clone https://git.example.com/dots.git\nremote: HTTP Basic: Access denied',
    marks: ['git clone https://git.example.com/dots.git'],
  },
  {
    name: 'a token is handed over',
    paste: 'RUN git clone https://bot:$\u007bTOKEN}@git.example.com/team/app.git\nfatal: Authentication failed',
    marks: [],
  },
  {
    name: 'at a desk',
    paste: 'git clone https://git.example.com/team/app.git\nfatal: Authentication failed',
    marks: [],
  },
  {
    name: 'another program is refused',
    paste:
      'RUN git clone https://github.com/acme/public.git\nRUN npm ci\nnpm ERR! 401 Unauthorized - GET https://npm.example.com/ui',
    marks: [],
  },
];
