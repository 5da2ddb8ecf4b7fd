/**
 * Code calls the rest of the program and answers 401 to whatever went wrong there:
 *
 *     try { await next() } catch (e) { ctx.status = 401 }
 */
import { ANY_ERROR, everyError, REFUSE } from '../../kinds/every-error.ts';

/** What a login is checked with: there 401 is the right answer. */
const CHECK = 'verify|decode|jwt|token|passw|bcrypt|compare|login|authenticat|catch';

export const everyErrorAnswered401 = everyError('every-error-answered-401', [
  // ASP.NET Core and Laravel.
  `(?:\\b_?next(?:\\.Invoke)?\\(\\w{0,12}[cC]on?te?xt\\)|\\$next\\(\\$request\\))[\\s\\S]{0,300}?\\bcatch\\s{0,5}(?:\\(\\s{0,5}\\\\?${ANY_ERROR}(?: \\$?\\w{1,20})?\\s{0,5}\\))?\\s{0,5}\\{[^}]{0,300}?${REFUSE}`,
  // Koa and Hono.
  `\\bawait next\\(\\)[\\s\\S]{0,200}?\\bcatch\\s{0,5}(?:\\(\\w{1,20}\\)\\s{0,5})?\\{[^}]{0,200}?${REFUSE}`,
  // Starlette and FastAPI.
  `\\bawait call_next\\([\\s\\S]{0,200}?\\bexcept(?: Exception(?: as \\w{1,20})?)?:\\s{0,40}[\\s\\S]{0,200}?${REFUSE}`,
  // Ktor and JAX-RS.
  `\\bexception<(?:Throwable|Exception)>\\s{0,5}\\{[^}]{0,200}?${REFUSE}`,
  `\\bExceptionMapper\\b(?:<${ANY_ERROR}>|(?!<))[\\s\\S]{0,300}?${REFUSE}`,
  // Flask, FastAPI and Rails.
  `@\\w{1,20}\\.(?:errorhandler|exception_handler)\\(\\s{0,5}Exception\\s{0,5}\\)[\\s\\S]{0,200}?\\b401\\b`,
  // Flask-RESTX has a handler for all.
  `@\\w{1,20}\\.errorhandler\\s{0,5}\\n\\s{0,8}def \\w{1,40}\\([^\\n]{0,60}\\):[\\s\\S]{0,200}?\\b401\\b`,
  `\\brescue_from (?:StandardError|Exception)\\b[\\s\\S]{0,200}?(?::unauthorized\\b|\\b401\\b)`,
  // NestJS.
  `@Catch\\(\\)[\\s\\S]{0,400}?\\b(?:status|code)\\(\\s{0,5}(?:401|HttpStatus\\.UNAUTHORIZED)\\b`,
  // A route that looks something up.
  `\\btry\\s{0,5}\\{(?=[^}]{0,300}?\\bawait\\b)(?:(?!${CHECK})[\\s\\S]){0,300}?\\}\\s{0,10}catch\\s{0,5}(?:\\(\\w{1,20}\\)\\s{0,5})?\\{\\s{0,10}(?:return )?(?:res\\.(?:status|sendStatus)\\(401\\)|throw new Unauthorized\\w{0,20}\\()`,
  // What Express asks for an answer to any error.
  `\\(\\s{0,5}err(?:or)?\\s{0,5},\\s{0,5}req\\s{0,5},\\s{0,5}res\\s{0,5},\\s{0,5}\\w{1,8}\\s{0,5}\\)(?:\\s{0,5}=>)?\\s{0,5}\\{\\s{0,10}(?:console\\.\\w{1,8}\\([^\\n]{0,60}\\n\\s{0,10})?(?:return )?res\\.(?:status|sendStatus)\\(401\\)`,
]);
