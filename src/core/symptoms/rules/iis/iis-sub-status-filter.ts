/**
 * IIS says 401.4 or 401.5: a filter or a program refuses. Its log has the number in the column behind the status:
 *
 *     2026-11-24 08:54:24 192.0.2.1 GET /app - 80 - 192.0.2.7 Mozilla/5.0 401 4 5
 */
import { subStatusRule } from '../../kinds/sub-status.ts';

export const iisSubStatusFilter = subStatusRule('iis-sub-status-filter', [4, 5]);
