/**
 * A login without the name of a registry goes to Docker Hub, and the variables are those of another registry:
 *
 *     docker login -u "$CI_REGISTRY_USER" -p "$CI_REGISTRY_PASSWORD"
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const OTHERS =
  '(?:CI_REGISTRY|CI_JOB_TOKEN|GITLAB|GHCR|GITHUB_TOKEN|ACR|AZURE|ECR|AWS|GCR|QUAY|HARBOR|NEXUS|ARTIFACTORY)';
const PATTERN = new RegExp(
  `\\bdocker login(?![^\\n;&|]{0,300}DOCKER_?HUB)(?=[^\\n;&|]{0,300}\\$\\{?\\{?[ \\t]?(?:secrets\\.|env\\.)?${OTHERS})(?:[ \\t]+(?:-u|--username|-p|--password)(?:[ \\t]+|=)(?:"[^"\\n]{1,80}"|'[^'\\n]{1,80}'|\\$\\{\\{[^}\\n]{1,60}\\}\\}|\\S{1,80})|[ \\t]+--password-stdin){1,4}(?=[ \\t]*(?:$|\\n|&&|;|<|\\|))`,
  'dgi',
);

export const dockerLoginWithoutHost: Rule = {
  id: 'docker-login-without-host',
  find: (input) => places(input, PATTERN),
};
