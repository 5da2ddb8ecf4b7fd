import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the login is added last',
    paste: 'app.add_middleware(SessionMiddleware, secret_key=KEY)\napp.add_middleware(LoginMiddleware)',
    marks: ['add_middleware(LoginMiddleware'],
  },
  {
    name: 'a function that reads the session',
    paste:
      'app.add_middleware(SessionMiddleware, secret_key=KEY)\n@app.middleware("http")\nasync def check(request, call_next):\n    user = request.session.get("user")',
    marks: ['@app.middleware("http")'],
  },
  {
    name: 'the session is added last',
    paste: 'app.add_middleware(LoginMiddleware)\napp.add_middleware(SessionMiddleware, secret_key=KEY)',
    marks: [],
  },
  {
    name: 'a function that has nothing to do with it',
    paste: 'app.add_middleware(SessionMiddleware)\n@app.middleware("http")\nasync def time(request, call_next): ...',
    marks: [],
  },
];
