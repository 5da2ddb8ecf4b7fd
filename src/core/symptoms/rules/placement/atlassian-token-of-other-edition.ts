/**
 * Jira or Confluence on an own server is given the kind of token that the cloud takes, by Basic; or a paste holds the settings
 * for both kinds against each other:
 *
 *     JIRA_URL=https://jira.example.com
 *     JIRA_API_TOKEN=fake
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const OWN_SERVER =
  /\b(?:jira|confluence)[-_ ]?(?:base[-_]?|server[-_]?|api[-_]?)?url["']?[ \t]{0,3}[:=,]?[ \t]{0,3}["']?https?:\/\/(?![\w.-]{1,100}\.atlassian\.(?:net|com)\b|api\.atlassian\.com)[\w.-]{3,200}/i;
const CLOUD_KIND =
  /(?<![\w])(?:--)?((?:jira|confluence|atlassian)[-_](?:api[-_])?token)["']?(?:[ \t]{0,3}[:=,][ \t]{0,3}|[ \t]+)["']?(?:\$\{?)?[\w<]/dgi;
const SERVER_KIND = /\b(?:jira|confluence|atlassian)[-_]personal[-_](?:access[-_])?token\b/i;

export const atlassianTokenOfOtherEdition: Rule = {
  id: 'atlassian-token-of-other-edition',
  find: (input) => {
    const [both, own] = [SERVER_KIND, OWN_SERVER].map((pattern) => pattern.test(writtenText(input)));
    // The kind for an own server alone is right there.
    return both || own ? places(input, CLOUD_KIND, 1).slice(0, 1) : [];
  },
};
