import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the login is added last',
    paste: 'app.add_middleware(CORSMiddleware, allow_origins=["*"])\napp.add_middleware(AuthMiddleware)',
    marks: ['add_middleware(AuthMiddleware'],
  },
  {
    name: 'a function that looks for a key',
    paste:
      'app.add_middleware(CORSMiddleware)\n@app.middleware("http")\nasync def check(request, call_next):\n    if request.headers.get("x-api-key") != KEY: ...',
    marks: ['@app.middleware("http")'],
  },
  {
    name: 'CORS is added last',
    paste: 'app.add_middleware(AuthMiddleware)\napp.add_middleware(CORSMiddleware, allow_origins=["*"])',
    marks: [],
  },
  { name: 'CORS alone', paste: 'app.add_middleware(CORSMiddleware, allow_origins=["*"])', marks: [] },
];
