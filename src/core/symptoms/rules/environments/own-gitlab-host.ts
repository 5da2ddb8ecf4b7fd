/**
 * Settings name a GitLab server of one's own beside its token, which `gitlab.com` does not know:
 *
 *     fqdn = gitlab.example.org
 *     token = fake
 */
import { matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const HOST =
  /^[ \t]*["'-]{0,2}[ \t]?(?:fqdn|host(?:name)?|server|domain|(?:base_?|api_?|gitlab_?)?url|endpoint)["']?[ \t]{0,4}[:=][ \t]{0,4}["']?((?:https?:\/\/)?(?!(?:www\.|registry\.)?gitlab\.com\b)[\w-]{0,30}(?:gitlab|git)[\w-]{0,30}(?:\.[\w-]{1,40}){1,4})/dgim;
const GITLAB = /\bgitlab\b(?!\.com)/gi;
const TOKEN =
  /^[ \t]*["'-]{0,2}[ \t]?(?:private_?|access_?|api_?|auth_?|gitlab_?)?token["']?[ \t]{0,4}[:=][ \t]{0,4}\S/gim;

export const ownGitlabHost: Rule = {
  id: 'own-gitlab-host',
  yields: 'to-any',
  find: (input) =>
    matches(input, GITLAB).length > 0 && matches(input, TOKEN).length > 0 ? places(input, HOST, 1).slice(0, 1) : [],
};
