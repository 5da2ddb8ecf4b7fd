/**
 * Python code gives a token to requests, or to a library that calls it. requests puts a login of a netrc file in its place.
 *
 *     requests.get(url, headers={"Authorization": f"Bearer {token}"})
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const CALL = 'requests\\.(?:get|post|put|patch|delete|request|head|[Ss]ession)\\(';
const LIBRARY =
  '(?:gitlab\\.Gitlab|JIRA|Jira|Confluence|Bitbucket|hvac\\.Client|Github|tweepy\\.Client|TableauServer|pynetbox\\.api|zeep\\.Client|PyiCloudService|redmine\\.Redmine|Redmine|WebClient|HfApi|CanvasAPI|Canvas|SonarQubeClient|NessusAPI|TenableIO)\\(';

export const pythonCodeSendsToken: Rule = {
  id: 'python-code-sends-token',
  yields: 'to-any',
  find: (input) =>
    places(
      input,
      new RegExp(
        `\\b${LIBRARY}[^\\n)]{0,200}?(?:token|pat|key)\\w{0,12}[ \\t]?=|\\b${CALL}[^\\n]{0,200}?\\bheaders?\\b|\\b(?:session|s|self\\.\\w{1,20})\\.headers(?:\\.update\\(|\\[)[^\\n]{0,20}?Authorization|\\b(?:with|in|via|from|using|python) (?:python )?requests\\b[^\\n]{0,40}?\\b(?:401|[Uu]nauthori[sz]ed|fails?)\\b|\\bheaders[ \\t]?=[ \\t]?\\{\\s{0,12}["']Authorization["'][ \\t]?:[ \\t]?[f"'][^\\n]{0,80}`,
        'dg',
      ),
    ).slice(0, 1),
};
