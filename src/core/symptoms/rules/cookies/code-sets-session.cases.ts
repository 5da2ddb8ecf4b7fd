import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'of Express',
    paste: 'server.use(session({\n  secret: "x",\n  cookie: { secure: false }\n}));',
    marks: ['session({'],
  },
  { name: 'of Django', paste: 'SESSION_COOKIE_SECURE = True', marks: ['SESSION_COOKIE_SECURE ='] },
  {
    name: 'a value kept in it',
    paste: 'req.session.user = found;\nreply.redirect("/");',
    marks: ['req.session.user ='],
  },
  { name: 'of Flask', paste: "session['user'] = name", marks: ["session['user'] ="] },
  { name: 'a value compared', paste: 'if (req.session.user === name) next();', marks: [] },
  { name: 'another use', paste: 'app.use(express.json({ limit: "1mb" }))', marks: [] },
];
