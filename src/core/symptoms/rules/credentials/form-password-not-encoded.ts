/**
 * curl sends the fields of a form as they are written. A `%` or a `+` in a password then means something else:
 *
 *     curl -d 'username=bob&password=ab%98' https://example.com/login
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const FIELD =
  /\bcurl\b[^\n]{0,300}?\s(?:-d|--data|--data-ascii)[ =]["']?(?:[^"'\n]{0,200}?&)?((?:j_)?(?:pass(?:word|wd)?|pwd|client_secret|secret)=(?=[^&"'\s]{0,60}[%+])[^&"'\s]{2,80})/dgi;

/** The same where a variable holds it, which the shell fills in before curl sees it. */
const VARIABLE =
  /\bcurl\b[^\n]{0,160}?\s(?:-d|--data|--data-ascii)[ =]"(?:[^"\n]{0,200}?&)?((?:j_)?(?:pass(?:word|wd)?|pwd)=\$\{?[A-Za-z_]\w{0,40}\}?)(?=["&])/dgi;

/** Code that joins the field and what somebody typed. */
const JOINED =
  /\.(?:send|write)\(["'`][^"'`\n]{0,80}\b(?:j_)?(?:user\w{0,12}|login|e?mail)=["'`] ?\+[^\n;]{1,120}?["'`](&(?:j_)?pass(?:word|wd)?=)["'`] ?\+(?! ?encodeURI)/dgi;

export const formPasswordNotEncoded: Rule = {
  id: 'form-password-not-encoded',
  find: (input) => [...places(input, FIELD, 1), ...places(input, VARIABLE, 1), ...places(input, JOINED, 1)],
};
