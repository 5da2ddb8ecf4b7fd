/** Words for 'it is no longer there', as people say of a header or a token: a piece of a pattern without capturing groups. */

const NO_MORE = 'strip(?:s|ped|ping)?|remov(?:e|es|ed|ing)|drop(?:s|ped|ping)?|swallow(?:s|ed)?|eat(?:s|en|ing)?';
const GONE =
  'discard(?:s|ed)?|los(?:e|es|t|ing)|delet(?:e|es|ed)|blank(?:s|ed)?|omit(?:s|ted)?|missing|gone|disappear(?:s|ed)?';
const WAY = '(?:forward|pass|sen[dt]|propagat|reach|arriv|includ|attach|receiv|present|get through)\\w{0,4}';
const NOT = `(?:not|n['’]t|never) (?:being |getting |even |be )?${WAY}`;

export const LOST = `(?:${NO_MORE}|${GONE}|${NOT})`;
