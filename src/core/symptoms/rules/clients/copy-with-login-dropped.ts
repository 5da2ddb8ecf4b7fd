/**
 * A request cannot be changed, so a copy is made with the login, and nobody keeps the copy:
 *
 *     request.newBuilder().addHeader("Authorization", bearer).build();
 *     req.clone({ setHeaders: { Authorization: bearer } });
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** A statement of its own: nothing stands before it on its line or takes it from the line above, and nothing takes what it gives back. */
const DROPPED =
  /^(?<![=(,:?&|>+[]\s{0,60}|\b(?:return|await)\s{0,60})[ \t]*((?:this\.)?\w{1,40}\.(?:newBuilder\(\)\s{0,40}(?:\.\w{1,40}\([^;]{0,200}?\)\s{0,40}){0,4}?\.(?:addHeader|header|addInterceptor|authenticator)\([^;]{0,300}?\.build\(\)[ \t]?;|clone\(\{\s{0,40}(?:setHeaders|headers)\b[^;]{0,400}?\}\)[ \t]?(?:;|$)|bearer_auth\([^;\n]{0,80}\);|basic_auth\([^;\n]{0,120}\);(?=[^\n]{0,40}\n[\s\S]{0,200}?\.send\(\))))/dgm;

export const copyWithLoginDropped: Rule = {
  id: 'copy-with-login-dropped',
  find: (input) => places(input, DROPPED, 1).slice(0, 1),
};
