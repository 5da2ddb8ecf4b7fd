/**
 * A login of a container registry is there for one host, and another host is asked, as people tell it.
 *
 *     the pull secret is for a.example.com, but the image is at b.example.com
 */
import { loginsForOtherHosts } from '../../facts/logins-for-other-hosts.ts';
import { beginningOf, LONGEST_CODE } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const IMAGES = /docker|podman|kaniko|buildah|containerd|skopeo|imagePull|pull secret|\bimages?\b|\bhelm\b|\boci\b/i;

export const imageLoginForOtherHost: Rule = {
  id: 'image-login-for-other-host',
  find: (input) => (IMAGES.test(beginningOf(input, LONGEST_CODE)) ? loginsForOtherHosts(input) : []),
};
