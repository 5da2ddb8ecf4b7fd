import type { RuleCase } from '../../cases/rule-case.ts';

const express = (before: string) =>
  `app.use((req, res, next) => {\n${before}  if (!req.headers.authorization) return res.status(401).end();\n  next();\n});`;

export const cases: readonly RuleCase[] = [
  { name: 'Express', paste: express(''), marks: ['status(401'] },
  {
    name: 'aiohttp',
    paste:
      '@middleware\nasync def auth(request, handler):\n    if request.headers.get("Authorization") == KEY:\n        return await handler(request)\n    return web.Response(status=401)',
    marks: ['status=401'],
  },
  {
    name: 'Koa',
    paste: "app.use(async (ctx, next) => {\n  if (!ctx.get('Authorization')) ctx.throw(401)\n  await next()\n})",
    marks: ['throw(401'],
  },
  {
    name: 'Go',
    paste:
      'func Auth(next http.Handler) http.Handler {\n  return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {\n    if r.Header.Get("Authorization") == "" {\n      http.Error(w, "no", http.StatusUnauthorized)\n      return\n    }\n    next.ServeHTTP(w, r)\n  })\n}',
    marks: ['StatusUnauthorized'],
  },
  {
    name: 'ASP.NET Core',
    paste:
      'public async Task InvokeAsync(HttpContext context)\n{\n  if (!context.Request.Headers.ContainsKey("Authorization"))\n  {\n    context.Response.StatusCode = 401;\n    return;\n  }\n  await _next(context);\n}',
    marks: ['StatusCode = 401'],
  },
  {
    name: 'Laravel',
    paste:
      "public function handle($request, Closure $next)\n{\n  if (!$request->header('Authorization')) {\n    return response()->json(['message' => 'no'], 401);\n  }\n  return $next($request);\n}",
    marks: [', 401)'],
  },
  {
    name: 'Next.js',
    paste:
      "export function middleware(req) {\n  if (req.headers.get('authorization') !== KEY) {\n    return new NextResponse('no', { status: 401 });\n  }\n  return NextResponse.next();\n}",
    marks: ['status: 401'],
  },
  {
    name: 'Fastify',
    paste:
      "app.addHook('onRequest', async (request, reply) => {\n  if (!request.headers.authorization) reply.code(401).send()\n})",
    marks: ['reply.code(401'],
  },
  { name: 'lets OPTIONS pass', paste: express("  if (req.method === 'OPTIONS') return next();\n"), marks: [] },
  { name: 'with the package for CORS', paste: `app.use(cors());\n${express('')}`, marks: [] },
  {
    name: 'a single handler',
    paste: "if request.headers.get('Authorization') is None:\n    return Response(status=401)",
    marks: [],
  },
  { name: 'reads another field', paste: express('').replace('authorization', 'accept'), marks: [] },
];
