/**
 * The network plugin of a Kubernetes node is refused by the API server: its own kubeconfig holds a token that ran out.
 *
 *     plugin type="calico" failed (add): error getting ClusterInformation: connection is unauthorized: Unauthorized
 */
import { says } from '../../kinds/says.ts';

export const saysNetworkPluginUnauthorized = says('says-network-plugin-unauthorized', [
  '\\berror getting ClusterInformation: connection is unauthorized\\b',
  '\\b(?:calico|multus|flannel|cilium|weave|cni|canal|antrea|ovn)\\b[^\\n]{0,200}?\\b(?:error getting pod|getting pod|ClusterInformation|retrieving pod|retrieve pod|getting node)\\b[^\\n]{0,120}?\\bunauthorized\\b',
  '\\bFailed to create SubnetManager: error retrieving pod spec\\b[^\\n]{0,120}?\\bunauthorized\\b',
]);
