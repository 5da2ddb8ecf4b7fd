/**
 * A password is shown with a dollar sign inside, where a shell or compose puts a variable.
 *
 *     with the password  ab$cd1 the login fails
 */
import { tells } from '../../kinds/tells.ts';

export const passwordHasDollar = tells(
  'password-has-dollar',
  [
    '\\b(?:passwords?|passphrases?|passwd|pass|pwd|secrets?)\\b[\\w ]{0,12}[:=]?[ \\t]{1,4}[`"\\\'“]?(?=[\\w!@#%^&*.-]{0,40}[A-Za-z0-9!@#%^&*.-]\\$[A-Za-z0-9_])[\\w!@#%^&*.$-]{4,60}',
  ],
  /\$\{|\$\(|\\$argon|\$2[abxy]\$|\$apr1|\$[1567y]\$|\$\$/i,
);
