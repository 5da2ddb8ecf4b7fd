/**
 * IIS says 401.501 or 401.502: too many requests from one address. Its log has the number in the column behind the status:
 *
 *     2026-11-24 08:54:24 192.0.2.1 GET /app - 80 - 192.0.2.7 Mozilla/5.0 401 501 5
 */
import { subStatusRule } from '../../kinds/sub-status.ts';

export const iisSubStatusRate = subStatusRule('iis-sub-status-rate', [501, 502]);
