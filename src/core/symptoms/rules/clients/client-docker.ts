/**
 * Docker or containerd names itself in the request that is refused:
 *
 *     User-Agent: docker/27.0 go/1.22
 */
import { clientName } from '../../kinds/product-fields.ts';

export const clientDocker = clientName('client-docker', /^(?:docker|containerd|buildkit)\//i);
