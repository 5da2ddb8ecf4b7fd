/**
 * git names itself in the request that is refused:
 *
 *     User-Agent: git/2.43.0
 */
import { clientName } from '../../kinds/product-fields.ts';

export const clientGit = clientName('client-git', /^git\//i);
