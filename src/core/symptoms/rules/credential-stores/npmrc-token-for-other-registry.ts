/**
 * The token line names another registry than the one that is set:
 *
 *     registry=https://npm.example.com/
 *     //registry.example.net/:_authToken=npm_fake
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const TOKEN = /(?:^[ \t]*|:[ \t]+)\/\/([\w.-]+(?::\d+)?)(\/[^\s:]*)?:_(?:authToken|auth|password)[ \t]*=/dgm;
const REGISTRY = /(?:^[ \t]*|:[ \t]+)(?:@[\w.-]+:)?registry[ \t]*=[ \t]*["']?https?:\/\/([\w.-]+(?::\d+)?)/gm;

export const npmrcTokenForOtherRegistry: Rule = {
  id: 'npmrc-token-for-other-registry',
  find: (input) => {
    const hosts = matches(input, REGISTRY).map((match) => match[1]?.toLowerCase());
    const tokens = matches(input, TOKEN);
    if (hosts.length === 0 || tokens.some((match) => hosts.includes(match[1]?.toLowerCase()))) return [];
    return sightingsOf(input, tokens, 1);
  },
};
