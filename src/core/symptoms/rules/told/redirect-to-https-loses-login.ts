/**
 * Somebody tells that a redirect from http to https lost the login:
 *
 *     the header is gone after the 301 from http to https
 */
import { tells } from '../../kinds/tells.ts';

const LOGIN = '(?:headers?|authori[sz]ation|tokens?|login|credentials|40[13]|unauthori[sz]ed)';
const REDIRECT = '(?:30[1278]|redirect\\w{0,5})';
const UP = '(?:http(?!s)\\b[^\\n]{0,12}?(?:to|->|→|=>)[^\\n]{0,4}?\\bhttps)';

export const redirectToHttpsLosesLogin = tells('redirect-to-https-loses-login', [
  `\\b${LOGIN}\\b[^\\n]{0,80}?\\b${REDIRECT}\\b[^\\n]{0,40}?\\b${UP}\\b`,
  `\\b${REDIRECT}\\b[^\\n]{0,40}?\\b${UP}\\b[^\\n]{0,80}?\\b${LOGIN}\\b`,
  `\\b${UP}\\b[^\\n]{0,20}?\\b${REDIRECT}\\b[^\\n]{0,80}?\\b${LOGIN}\\b`,
]);
