/**
 * Starlette and FastAPI run last what was added first. A check that is added behind the session runs before it:
 *
 *     app.add_middleware(SessionMiddleware, secret_key=KEY)
 *     app.add_middleware(LoginMiddleware)
 */
import { addedBehind } from '../../kinds/added-behind.ts';

const SESSION = /\badd_middleware\(\s{0,10}(?:\w{1,30}\.)?SessionMiddleware\b/g;
const CHECK =
  /\badd_middleware\(\s{0,10}(?:\w{1,30}\.)?\w{0,30}(?:Auth|Login|User|Jwt|JWT)\w{0,30}|@\w{1,20}\.middleware\(["']http["']\)(?=[\s\S]{0,600}?(?:\.session\b|\bauthoriz|\btoken\b|\b401\b))/dg;

export const starletteLoginBeforeSession = addedBehind('starlette-login-before-session', SESSION, CHECK);
