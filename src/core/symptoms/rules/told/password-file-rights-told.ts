/**
 * Somebody tells who may read the password file of a web server, which runs as another user:
 *
 *     .htpasswd is 600 root:root, the worker runs as www-data
 */
import { tells } from '../../kinds/tells.ts';

const FILE = '\\.?htpasswd\\w{0,12}\\b';
const RIGHTS =
  '(?:-rw-------|-rw-r-----|\\b0?6[04]0\\b|\\broot[: ]root\\b|\\b(?:owned|readable|read) (?:only )?by (?:only )?root\\b|\\bpermissions?\\b|\\bchmod\\b|\\bchown\\b|\\bSELinux\\b|\\bnot readable\\b)';

export const passwordFileRightsTold = tells(
  'password-file-rights-told',
  [`${FILE}[^\\n]{0,40}?${RIGHTS}`, `${RIGHTS}[^\\n]{0,40}?${FILE}`],
  /permission denied|permissions? (?:is|are|look) (?:ok|fine|right|correct)|0?644|-rw-r--r--|htpasswd -/i,
);
