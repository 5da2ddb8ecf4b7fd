/**
 * A server says that it cannot open the file with its users, whatever server and whatever name the file has:
 *
 *     open() "/var/lib/gateway/auth/7f3a" failed (13: Permission denied)
 *     open /run/secrets/htpasswd: no such file or directory
 */
import { says } from '../../kinds/says.ts';

/** A path with a part that is named after logins. */
const PATH =
  '[\\w./~@%+:\\\\-]{0,120}?(?:htpasswd|htdigest|passwd|pwfile|password|[._/-]auth[._/-]?\\w{0,12}(?=[/"\'\\s:.]|$)|users?[._-]?file|users\\.txt|/users?(?=["\\s:])|basic[_-]?auth)[\\w./~@%+:-]{0,120}';
const WHY =
  '(?:permission denied|no such file or directory|is a directory|not found|access is denied|errno 13|errno 2)';

export const passwordFileUnreadable = says(
  'password-file-unreadable',
  [
    `\\bopen\\(\\) ["“]${PATH}["”] failed \\(\\d{1,3}: (?=permission denied|no such file|is a directory|not a directory)`,
    `\\bopen ["'\`]?${PATH}["'\`]?: ${WHY}`,
    `\\b(?:could(?: not|n[’']t)|can(?:not|[’']t| not)|unable to|fail(?:ed|s)? to|error) (?:open(?:ing)?|read(?:ing)?|load(?:ing)?|access(?:ing)?|find(?:ing)?)\\b[^\\n]{0,40}?\\b(?:htpasswd|passwd|passwords?|pwfile|users?|credentials?|auth(?:entication)?) ?files?\\b`,
    `\\b(?:could(?: not|n[’']t)|can(?:not|[’']t| not)|unable to|fail(?:ed|s)? to|error) (?:open(?:ing)?|read(?:ing)?|load(?:ing)?|stat|access(?:ing)?) ["'\`]?${PATH}`,
    `\\b(?:htpasswd|passwd|password|pwfile|users?)[ -]?file\\b[^\\n]{0,120}?\\b(?:${WHY}|does(?: not|n[’']t) exist|(?:is )?(?:not readable|unreadable|missing))`,
    `\\[?errno (?:13|2)\\]?[^\\n]{0,60}?["'\`]${PATH}["'\`]`,
    '-(?:rw|r-)-(?:r-----|------)[.+]?[^\\n]{0,80}?\\broot\\b[^\\n]{0,60}?(?:htpasswd|htdigest|\\.passwd\\b|pwfile)',
    '(?:htpasswd|htdigest|password file)\\b[^\\n.]{0,20}?\\b(?:is|was|became|created as|turned into) an? (?:empty )?(?:directory|folder)\\b',
    '\\bSELinux\\b[^\\n]{0,60}?(?:htpasswd|htdigest|password file)',
    '\\bavc:[ \\t]{1,4}denied\\b[^\\n]{0,160}?(?:htpasswd|passwd)',
    `(?<![^\\s"'\`(=])["'\`]?/${PATH}["'\`]?: (?:\\((?:13|2)\\) )?${WHY}`,
  ],
  /\/etc\/(?:passwd|shadow)\b|ssh|\.pem\b|id_rsa|ssl_password|postgres|mysql|\.php\b|\.js\b|\.py\b|read (?:user ?name|password) for\b/i,
);
