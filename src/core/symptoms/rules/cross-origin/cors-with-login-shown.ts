/**
 * Somebody shows how a server answers scripts of other origins, logins allowed, and nothing else: what asks for the login may
 * stand before it.
 *
 *     app.add_middleware(CORSMiddleware, allow_origins=["*"], allow_credentials=True)
 */
import { codeText, places } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const SET_UP =
  /\badd_middleware\(\s{0,10}(CORSMiddleware)\b|\b\w{1,12}\.use\(\s{0,10}(cors)\(|\.(AddCors|UseCors)\(|\b(CorsConfiguration)\(\)|\b(addCorsMappings)\(|\b(cors\.(?:New|Default|Handler))\(|\b(CORS)\(app\b/dg;
const LOGINS =
  /\ballow_credentials\s{0,3}=\s{0,3}True|\bcredentials:\s{0,3}true|\bAllowCredentials\b|\ballowCredentials\(true\)|\bsupports_credentials\s{0,3}=\s{0,3}True/;
/** A whole program, as in a manual, shows what asks for the login. */
const PROGRAM = /\.(?:get|post|put|route|MapGet|MapControllers)\(|@(?:Rest)?Controller\b/;

export const corsWithLoginShown: Rule = {
  id: 'cors-with-login-shown',
  yields: 'to-any',
  find: (input) =>
    LOGINS.test(codeText(input)) && (tellsOfTrouble(input.text) || !PROGRAM.test(input.text))
      ? [1, 2, 3, 4, 5, 6, 7].flatMap((group) => places(input, SET_UP, group)).slice(0, 1)
      : [],
};
