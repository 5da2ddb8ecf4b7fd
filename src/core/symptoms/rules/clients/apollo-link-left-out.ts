/**
 * Apollo Client is given a link that adds the login, and it does not stand in the chain, or behind its end:
 *
 *     const authLink = setContext(withToken);
 *     new ApolloClient({ link: httpLink, cache });
 */
import { codeText, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const MADE =
  /(?<![\w.])(?:const|let|var)[ \t]+(\w{1,30})[ \t]?=[ \t]?(?:setContext\(|new (?:ApolloLink|SetContextLink)\()/;
const BEHIND = /\bhttp_?link\.concat\(\s{0,10}\w{0,20}(?:auth|middleware|context|token)\w{0,20}/dgi;
const ALONE = /\bnew ApolloClient\(\s{0,20}\{[\s\S]{0,400}?\b(link: ?\w{1,30}(?!\w|\.|\()|uri: ?["'`\w])/dg;

export const apolloLinkLeftOut: Rule = {
  id: 'apollo-link-left-out',
  find: (input) => {
    const behind = places(input, BEHIND);
    if (behind.length > 0) return behind.slice(0, 1);
    const text = codeText(input);
    const name = MADE.exec(text)?.[1];
    // Used anywhere beside where it is made, it may well stand in the chain.
    if (!name || text.split(new RegExp(`\\b${name}\\b`)).length !== 2) return [];
    return places(input, ALONE, 1).slice(0, 1);
  },
};
