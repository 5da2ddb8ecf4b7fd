/**
 * Somebody tells that the file with the stored login is not where the program runs:
 *
 *     /root/.docker/config.json is not mounted in the container
 */
import { tells } from '../../kinds/tells.ts';

const FILE =
  '(?:(?:[\\w./~-]{0,60}/)?(?:\\.docker/config\\.json|config\\.json|auth\\.json|\\.npmrc|\\.netrc|_netrc|\\.pypirc|\\.git-credentials|settings\\.xml|pip\\.conf|kubeconfig|\\.kube/config|\\.aws/credentials|\\.env)|(?:pull|docker|registry) secrets?|credentials? files?|service account key)';

export const loginFileNotThere = tells(
  'login-file-not-there',
  [
    `(?:\\b|(?<=\\s))${FILE}\\b[^\\n.]{0,20}?\\b(?:is|was|were|are|got) (?:not|never) (?:mounted|copied|present|there|available|visible|in|inside|part of|passed)\\b`,
    `\\b(?:forgot|forgotten) to (?:mount|copy|add|pass) (?:the |my |our |an? )?${FILE}`,
    `\\bwithout (?:mounting |copying )?(?:the |my |our |any )?${FILE} (?:mounted|in the (?:container|image|pod|build))\\b`,
  ],
  /gitignore|\bif\b/i,
);
