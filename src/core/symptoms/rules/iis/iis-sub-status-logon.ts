/**
 * IIS says 401.1: Windows refused the logon. Its log has the number in the column behind the status:
 *
 *     2026-11-24 08:54:24 192.0.2.1 GET /app - 80 - 192.0.2.7 Mozilla/5.0 401 1 5
 */
import { subStatusRule } from '../../kinds/sub-status.ts';

export const iisSubStatusLogon = subStatusRule('iis-sub-status-logon', [1]);
