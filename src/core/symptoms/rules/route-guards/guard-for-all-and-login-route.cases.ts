import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'FastAPI',
    paste:
      'router = APIRouter(dependencies=[Depends(get_current_user)])\n@router.post("/token")\n{"detail":"Not authenticated"}',
    marks: ['APIRouter(dependencies=[Depends(get_current_user'],
  },
  {
    name: 'NestJS',
    paste: '{ provide: APP_GUARD, useClass: JwtAuthGuard }\nPOST /auth/login 401',
    marks: ['provide: APP_GUARD, useClass: JwtAuthGuard'],
  },
  {
    name: 'a filter of Spring Boot',
    paste: 'FilterRegistrationBean<JwtFilter> jwtFilter() { bean.addUrlPatterns("/*"); }\n/login -> 401 No token',
    marks: ['FilterRegistrationBean<JwtFilter> jwtFilter() { bean.addUrlPatterns("/*"'],
  },
  {
    name: 'Flask',
    paste: '@app.before_request\ndef check_token():\nPOST /login gives 401',
    marks: ['@app.before_request\ndef check_token'],
  },
  {
    name: 'the login is taken out',
    paste: '{ provide: APP_GUARD, useClass: JwtAuthGuard }\n@Public()\nPOST /auth/login 401',
    marks: [],
  },
  { name: 'nothing is refused', paste: 'APIRouter(dependencies=[Depends(get_current_user)])\n"/token"', marks: [] },
  {
    name: 'another route is refused',
    paste: '{ provide: APP_GUARD, useClass: JwtAuthGuard }\nGET /orders 401 No token',
    marks: [],
  },
  {
    name: 'Fastify',
    paste: "app.addHook('onRequest', (r) => r.jwtVerify())\napp.post('/login', login)\n401",
    marks: [".addHook('onRequest', (r) => r.jwtVerify"],
  },
  {
    name: 'Salvo',
    paste: 'Router::with_hoop(auth_handler).push(Router::with_path("login").post(login)) // 401',
    marks: ['with_hoop(auth_handler)'],
  },
  {
    name: 'a shield',
    paste:
      'shield({ Query: { "*": isUser }, Mutation: { "*": isUser } })\nmutation { login(name: "bob") { token } }\nNot Authorised!',
    marks: ['shield({ Query: { "*": isUser }, Mutation: { "*": isUser'],
  },
  {
    name: 'Clerk',
    paste: 'clerkMiddleware(async (auth, req) => { await auth.protect() })\nPOST /api 307 -> /sign-in',
    marks: ['clerkMiddleware(async (auth, req) => { await auth.protect('],
  },
  {
    name: 'a shield that lets people sign in',
    paste: 'shield({ Mutation: { "*": allow } })\nmutation { login(name: "bob") { token } }\nNot Authorised!',
    marks: [],
  },
];
