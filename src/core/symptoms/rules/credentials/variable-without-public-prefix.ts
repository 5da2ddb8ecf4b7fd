/**
 * Code for browsers reads a key from a variable that the builder leaves out, for its name lacks the prefix:
 *
 *     const key = import.meta.env.SHOP_API_KEY
 *     env: { apiKey: process.env.SHOP_API_KEY }  // "use client"
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SECRET = '[A-Z\\d_]{0,40}(?:KEY|TOKEN|SECRET|PASSWORD|PASS|AUTH|CLIENT_ID)(?:_[A-Z\\d]{1,20})?';
/** Vite and what is built on it give a browser only `VITE_`; Astro `PUBLIC_`, Nuxt and others their own. */
const VITE = new RegExp(`\\bimport\\.meta\\.env\\.((?!VITE_|PUBLIC_|NUXT_|NG_|APP_PUBLIC_|EXPO_)${SECRET})\\b`, 'dg');
const NODE = new RegExp(
  `\\bprocess\\.env\\.((?!REACT_APP_|NEXT_PUBLIC_|VUE_APP_|GATSBY_|EXPO_PUBLIC_|PUBLIC_|NUXT_)${SECRET})\\b`,
  'dg',
);
/** Code that runs in a browser, made by a builder that has such a rule. */
const BROWSER =
  /["']use client["']|\bfrom ["'](?:react|react-dom|react-native|expo[\w-]*)["']|\buse(?:State|Effect|Memo)\(|\bReactDOM\b|\bcreate-react-app\b|\breact-scripts\b|\bEXPO_PUBLIC_|\bREACT_APP_/;

/** Code that Astro runs on a server has all variables. */
const SERVER = /\bastro\b|\bAPIRoute\b|\bprerender\b/i;

export const variableWithoutPublicPrefix: Rule = {
  id: 'variable-without-public-prefix',
  find: (input) =>
    [
      ...(SERVER.test(writtenText(input)) ? [] : places(input, VITE, 1)),
      ...(BROWSER.test(writtenText(input)) ? places(input, NODE, 1) : []),
    ].slice(0, 2),
};
