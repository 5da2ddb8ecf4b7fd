/**
 * A registry that gives all its images to everybody refuses: then a login was sent that it does not know any more.
 *
 *     pulling from host public.ecr.aws failed with status code [manifests 1.2.0]: 403 Forbidden
 */
import { says } from '../../kinds/says.ts';

const HOST = '\\b(?:public\\.ecr\\.aws|registry\\.k8s\\.io|mcr\\.microsoft\\.com)\\b';
const REFUSED =
  '(?:\\b40[13]\\b|unauthori[sz]ed|forbidden|access denied|\\bdenied:|not authorized|authentication required|token has expired)';

export const publicRegistryRefuses = says('public-registry-refuses', [
  `${HOST}[^\\n]{0,200}?${REFUSED}`,
  `${REFUSED}[^\\n]{0,120}?${HOST}`,
]);
