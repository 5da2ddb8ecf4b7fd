/**
 * Code that stands before all handlers refuses each request without a login, and lets no preflight pass:
 *
 *     @middleware
 *     async def auth(request, handler):
 *         if request.headers.get("Authorization") == f"Bearer {TOKEN}":
 *             return await handler(request)
 *         return web.Response(status=401)
 */
import { beginningOf, LONGEST_MESSAGE, matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** Shapes of such code: of aiohttp, Starlette, Flask, Express, Koa, Go, ASP.NET Core, Laravel, servlets. */
const BEFORE_ALL =
  /@(?:web\.)?middleware\b|\bBaseHTTPMiddleware\b|@app\.middleware\(|\bcall_next\b|\bbefore_request\b|\bapp\.use\((?!cors)|\(ctx, ?next\)|\(c, ?next\)|\(req(?:uest)?, ?res(?:ponse)?, ?next\)|\(next http\.Handler(?:Func)?\)|gin\.HandlerFunc\b|echo\.MiddlewareFunc\b|\bInvoke(?:Async)?\(HttpContext\b|\bClosure \$next\b|\bRequestHandlerInterface \$handler\b|\bdoFilter(?:Internal)?\(|\bpreHandle\(|\baddHook\(["']onRequest["']|\bonBeforeHandle\(|\bNextResponse\.next\(|\bNestMiddleware\b|\bnext: Next\b|@app\.call\(env\)|\bdef __call__\(self, (?:request|scope|env)/gi;
const READS =
  /\b(?:headers?|Header|get|getHeader|header|META|HTTP)(?:\.get|\.Get|\.TryGetValue|\.ContainsKey|\.has)?[.([]["'`]?(?:HTTP_)?authorization\b|\bheader::AUTHORIZATION\b|\bheaders\[["']authorization|\bctx\.get\(["']authorization|\bbearerToken\(\)|\bheaders\.authorization\b/gi;
const REFUSES =
  /\bstatus(?:_?code)?["']?\s{0,3}[=:(]\s{0,3}401\b|\bsendStatus\(401\)|\babort\(401|\bthrow\(401|\bAbortWithStatus(?:JSON)?\((?:401|http\.StatusUnauthorized)|\bStatusUnauthorized\b|\b(?:reply|res)\.code\(401|\bUnauthorizedException\(|\bStatusCode::UNAUTHORIZED\b|\[401, ?\{|\bSC_UNAUTHORIZED\b|\bsendError\(401|\bsetStatus\(401|\bwithStatus\(401|\bHTTPUnauthorized\b|\bHTTP_401_UNAUTHORIZED\b|\bStatus401Unauthorized\b|, ?401\)|\bc\.json\([^\n]{0,100}401\b|\bHTTPException\((?:status_code=)?401/dgi;
/** Whoever lets them pass, or is called by no browser, has another fault. */
const ELSEWHERE =
  /\boptions\b["'`]?(?!\s{0,3}[:={.,[])|["'`]OPTIONS\b|METH_OPTIONS|HttpMethods?\.(?:Is)?Options|\bMethodOptions\b|preflight|\bcors\b|CORSMiddleware|\bUseCors\b|access-control-allow|\bwebhook|\bgrpc\b|\bcron\b|\bmcp\b|user-agent|\blambda\b/i;

export const codeRefusesPreflight: Rule = {
  id: 'code-refuses-preflight',
  yields: 'to-any',
  find: (input) => {
    if (ELSEWHERE.test(beginningOf(input, LONGEST_MESSAGE))) return [];
    if (matches(input, BEFORE_ALL).length === 0 || matches(input, READS).length === 0) return [];
    return places(input, REFUSES).slice(0, 1);
  },
};
