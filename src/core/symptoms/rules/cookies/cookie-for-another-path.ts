/**
 * The cookie holds for a folder in which the refused address is not:
 *
 *     POST /auth/login     Set-Cookie: session=…; Path=/auth
 *     GET /api/me          401   (no Cookie)
 */
import { cookiesLeftOut } from '../../facts/set-cookie.ts';
import type { Rule } from '../../rule.ts';

export const cookieForAnotherPath: Rule = {
  id: 'cookie-for-another-path',
  find: (input) =>
    cookiesLeftOut(input).flatMap(({ exchange, cookies, refused }) =>
      cookies
        .filter(({ path }) => path !== undefined && !covers(path, refused.path))
        .map(({ field }) => ({ exchange, span: field.span })),
    ),
};

/** RFC 6265 section 5.1.4 */
function covers(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
