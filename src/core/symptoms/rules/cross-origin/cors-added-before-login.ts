/**
 * Starlette and FastAPI run first what was added last. A login that is added behind CORS refuses the preflight, and its
 * refusals lack the fields that let a script read them:
 *
 *     app.add_middleware(CORSMiddleware, allow_origins=["*"])
 *     app.add_middleware(AuthMiddleware)
 */
import { addedBehind } from '../../kinds/added-behind.ts';

const CORS = /\badd_middleware\(\s{0,10}(?:\w{1,30}\.)?CORSMiddleware\b/g;
const LOGIN =
  /\badd_middleware\(\s{0,10}(?:\w{1,30}\.)?\w{0,30}(?:Auth|Login|Token|Jwt|JWT|ApiKey|APIKey)\w{0,30}|@\w{1,20}\.middleware\(["']http["']\)(?=[\s\S]{0,600}?(?:\bauthoriz|\btoken\b|\b401\b|api.?key))/dgi;

export const corsAddedBeforeLogin = addedBehind('cors-added-before-login', CORS, LOGIN);
